package coach.core.index;

import coach.api.Language;

import java.util.Optional;

/// Leads a query from one language to the other: by the names of terms, and by carrying its vector
/// from one model's space into the other's.
public final class Translator {
    /// Leads nowhere.
    public static final Translator NONE = new Translator(Lexicon.NONE, Optional.empty());

    private final Lexicon lexicon;
    private final Optional<Bridge> bridge;

    private Translator(Lexicon lexicon, Optional<Bridge> bridge) {
        this.lexicon = lexicon;
        this.bridge = bridge;
    }

    /// By names alone.
    public static Translator of(Lexicon lexicon) {
        return new Translator(lexicon, Optional.empty());
    }

    /// By names and vectors.
    public static Translator of(Lexicon lexicon, Bridge bridge) {
        return new Translator(lexicon, Optional.of(bridge));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// The direction of a query in the space of the other language.
    Optional<Bridge.Direction> carry(float[] vector, Language from) {
        return bridge.map(map -> map.carry(vector, from));
    }
}
