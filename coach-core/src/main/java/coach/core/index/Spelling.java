package coach.core.index;

import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.regex.Pattern;

/// The stem of an English word, British and American spelling alike. For one thread.
final class Spelling {
    private static final int SHORTEST = 3;
    private static final Pattern ISE =
            Pattern.compile("(?<=[a-z]{3})([iy])s(e|ed|es|er|ing|ation|ations)$");
    private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(s|ed|ing|al|able)?$");

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /// Words that are no plain Latin letters are their own stems.
    String stem(String word) {
        if (word.length() < SHORTEST || !isLatin(word)) {
            return word;
        }
        stemmer.setCurrent(american(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> 'a' <= letter && letter <= 'z');
    }

    private static String american(String word) {
        String ize = word.contains("s") ? ISE.matcher(word).replaceFirst("$1z$2") : word;
        return ize.contains("our") ? OUR.matcher(ize).replaceFirst("or$1") : ize;
    }
}
