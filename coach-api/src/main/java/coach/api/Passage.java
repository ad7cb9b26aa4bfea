package coach.api;

import java.util.List;

/// A piece of a note.
///
/// @param text the text as written
/// @param place the file and the lines it covers
/// @param headings the headings above it, outermost first
/// @param language the language it is mainly written in
/// @param role what it is
public record Passage(
        String text, Place place, List<String> headings, Language language, Role role) {
    public Passage {
        headings = List.copyOf(headings);
    }
}
