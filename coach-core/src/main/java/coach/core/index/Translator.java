package coach.core.index;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Language;
import coach.core.text.Derived;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Leads a query to words that it does not use: to the other language by the names of terms and by
/// carrying its vector over, to terms by what they mean in plain words. And knows questions that
/// notes seldom answer.
public final class Translator {
    /// Leads nowhere.
    public static final Translator NONE = new Translator(Lexicon.NONE, Optional.empty());

    private static final double RIDGE = 0.3;

    private final Lexicon lexicon;
    private final Optional<Compass> compass;

    private Translator(Lexicon lexicon, Optional<Compass> compass) {
        this.lexicon = lexicon;
        this.compass = compass;
    }

    /// By names alone.
    public static Translator of(Lexicon lexicon) {
        return new Translator(lexicon, Optional.empty());
    }

    /// By names and vectors; by names alone if a model is missing.
    ///
    /// @param glossaries the terms
    /// @param pairs more texts that say the same in both languages
    /// @param elsewhere questions that notes seldom answer, in either language
    /// @param kept where what was learnt is kept
    public static Translator learn(
            Collection<Glossary> glossaries,
            List<Bilingual> pairs,
            List<String> elsewhere,
            Embeddings embeddings,
            Derived kept) {
        Lexicon lexicon = Lexicon.of(glossaries, kept);
        List<Bilingual> all =
                Stream.concat(lexicon.terms().stream().flatMap(Bridge::pairs), pairs.stream())
                        .toList();
        return new Translator(
                lexicon,
                Bridge.learn(all, embeddings, RIDGE, kept)
                        .map(bridge -> new Compass(lexicon, bridge, elsewhere, embeddings, kept)));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// What vectors say of a query, with the vector of its own language.
    Optional<Compass.Bearing> bearing(float[] vector, Language language, List<String> words) {
        return compass.map(each -> each.bearing(vector, language, words));
    }
}
