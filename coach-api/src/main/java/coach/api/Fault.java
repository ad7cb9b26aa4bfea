package coach.api;

import java.util.Optional;

/// Something that the user can mend.
///
/// @param kind whether the call or an input is wrong
/// @param message what is wrong, in one sentence
/// @param remedy what to do about it, in one sentence; may be empty in both languages
/// @param place the file and line at fault, if there is one
public record Fault(Kind kind, Bilingual message, Bilingual remedy, Optional<Place> place) {

    /// What is wrong.
    public enum Kind {
        /// The coach was called wrongly.
        USAGE,
        /// An input cannot be read.
        INPUT
    }

    /// The whole line in one language: the place, what is wrong, what to do about it.
    public String in(Language language) {
        String colon = new Bilingual("：", ": ").in(language);
        String dash = new Bilingual("——", " — ").in(language);
        String advice = remedy.in(language);
        return place.map(at -> at + colon).orElse("")
                + message.in(language)
                + (advice.isEmpty() ? "" : dash + advice);
    }
}
