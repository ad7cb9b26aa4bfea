package coach.api;

import java.util.Map;

/// Settings of a demo that are worth a name.
///
/// @param id name of the preset within its demo
/// @param name what it is called for people
/// @param changes values by parameter id; the rest keep their initial values
public record Preset(String id, Bilingual name, Map<String, String> changes) {
    public Preset {
        changes = Map.copyOf(changes);
    }
}
