package coach.core.index;

import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.regex.Pattern;

/// The stem of an English word, British and American spelling alike. For one thread.
final class Spelling {
    private static final int SHORTEST = 3;
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern ISE =
            Pattern.compile("(?<=[a-z]{3})([iy])s(e|ed|es|er|ing|ation|ations)$");
    private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(s|ed|ing|al|able)?$");

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /// Words that are no plain Latin letters are their own stems.
    String stem(String word) {
        if (word.length() < SHORTEST || !LATIN.matcher(word).matches()) {
            return word;
        }
        String american = ISE.matcher(word).replaceFirst("$1z$2");
        stemmer.setCurrent(OUR.matcher(american).replaceFirst("or$1"));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
