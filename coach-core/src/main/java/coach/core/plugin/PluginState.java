package coach.core.plugin;

import coach.api.Bilingual;

/// How a plugin fares.
///
/// @param id the topic's id, or the folder's or class's name where it has not got that far
/// @param version the version of its module, or else of its package; empty if neither says one
/// @param origin where it was found: `built-in`, or its folder
/// @param loaded whether it answers
/// @param reason why it does not, or what of it was left out; empty if all is well
public record PluginState(
        String id, String version, String origin, boolean loaded, Bilingual reason) {
    /// The origin of the plugins that come with the coach.
    public static final String BUILT_IN = "built-in";
}
