package coach.core.explain;

import coach.api.Card;
import coach.api.Language;
import coach.api.Topic;
import coach.core.card.ListedCard;
import coach.core.route.Router;
import coach.core.text.Derived;
import coach.core.text.StoredText;
import coach.core.text.WordTable;
import coach.core.text.Words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the cards of a topic say in one language: their wordings, the sentences of their briefs,
/// their key points and the misconceptions that they correct; and how often each word stands there.
final class CardTexts {
    /// From here on further occurrences of a word hardly count.
    private static final double SATURATION = 2;

    /// How much a word counts less in a long card.
    private static final double LENGTH = 0.5;

    private static final int LONGEST_BARE = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？；])|(?<=[.!?;])\\s+");

    private final List<List<String>> texts;
    private final WordTable words;
    private final int[] ends;
    private final int[] cards;
    private final int[] counts;
    private final double[] damping;

    /// @param texts what each card says
    /// @param words the words of all cards
    /// @param ends where the cards of each word end in `cards` and `counts`
    /// @param cards the cards that a word stands in, word by word
    /// @param counts in how many texts of that card
    private CardTexts(
            List<List<String>> texts, WordTable words, int[] ends, int[] cards, int[] counts) {
        this.texts = texts;
        this.words = words;
        this.ends = ends;
        this.cards = cards;
        this.counts = counts;
        this.damping = new double[texts.size()];
        for (int i = 0; i < cards.length; i++) {
            damping[cards[i]] += counts[i];
        }
        double average = Math.max(1, Arrays.stream(damping).average().orElse(1));
        Arrays.setAll(damping, c -> SATURATION * (1 - LENGTH + LENGTH * damping[c] / average));
    }

    /// What the cards of a topic say.
    ///
    /// @param kept where it is kept; depends on the whole cards
    static CardTexts of(Router.Subject subject, Language language, Derived kept) {
        Topic topic = subject.topic();
        Stream<String> cards =
                subject.cards().stream().map(card -> Long.toHexString(card.digest()));
        String kind = "said-" + topic.id() + "-" + language.code();
        return kept.get(kind, cards, FORM, () -> of(subject.cards(), language));
    }

    private static CardTexts of(List<ListedCard> cards, Language language) {
        return of(cards.stream().map(card -> texts(card.card(), language).toList()).toList());
    }

    private static Stream<String> texts(Card card, Language language) {
        return Stream.of(
                        Stream.of(card.question().in(language)),
                        card.wordings().in(language).stream(),
                        SENTENCE_END.splitAsStream(card.brief().in(language)),
                        card.keyPoints().stream()
                                .flatMap(point -> point.wordings().in(language).stream()),
                        card.misconceptions().stream()
                                .flatMap(wrong -> wrong.claims().in(language).stream()))
                .flatMap(each -> each)
                .filter(text -> !text.isBlank());
    }

    static CardTexts of(List<List<String>> texts) {
        Map<String, Map<Integer, Integer>> counted = new TreeMap<>();
        for (int card = 0; card < texts.size(); card++) {
            for (String text : texts.get(card)) {
                for (String word : words(text)) {
                    counted.computeIfAbsent(word, _ -> new TreeMap<>())
                            .merge(card, 1, Integer::sum);
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        List<Integer> cards = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Map<Integer, Integer> places : counted.values()) {
            cards.addAll(places.keySet());
            counts.addAll(places.values());
            ends.add(cards.size());
        }
        return new CardTexts(
                texts, WordTable.of(counted.keySet()), array(ends), array(cards), array(counts));
    }

    private static int[] array(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The words of a text, plurals as singulars.
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(); // in order: sums come out the same
        Words.of(text).forEach(word -> words.add(singular(word)));
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > LONGEST_BARE && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// What a card says.
    ///
    /// @param card its place among the topic's cards
    List<String> texts(int card) {
        return texts.get(card);
    }

    /// The share of a text's words that some card has, in `[0, 1]`.
    double known(String text) {
        Set<String> all = words(text);
        return all.stream().filter(word -> words.of(word) >= 0).count()
                / (double) Math.max(1, all.size());
    }

    /// How much of a question's words each card has, in `[0, 1]`: the rarer a word is among the
    /// cards, the more it counts, and the more often a card has it; by Okapi BM25, made a share.
    ///
    /// @see "Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
    ///   section 3.4"
    double[] shares(String question) {
        double[] shares = new double[texts.size()];
        double all = 0;
        for (String word : words(question)) {
            all += add(words.of(word), shares);
        }
        double total = Math.max(Double.MIN_NORMAL, all);
        return Arrays.stream(shares).map(sum -> sum / total).toArray();
    }

    /// Adds what a word is worth to the cards that have it.
    ///
    /// @param word its place; negative if no card has it
    /// @return what it is worth at most
    private double add(int word, double[] sums) {
        int start = word <= 0 ? 0 : ends[word - 1];
        int end = word < 0 ? 0 : ends[word];
        double among = end - start;
        double rarity = Math.log1p((texts.size() - among + 0.5) / (among + 0.5));
        for (int i = start; i < end; i++) {
            sums[cards[i]] += rarity * counts[i] / (counts[i] + damping[cards[i]]);
        }
        return rarity;
    }

    private static final Derived.Form<CardTexts> FORM =
            new Derived.Form<>() {
                @Override
                public void write(CardTexts said, DataOutputStream out) throws IOException {
                    out.writeInt(said.texts.size());
                    for (List<String> texts : said.texts) {
                        StoredText.writeAll(texts, out);
                    }
                    said.words.write(out);
                    WordTable.write(said.ends, out);
                    out.writeInt(said.cards.length);
                    WordTable.write(said.cards, out);
                    WordTable.write(said.counts, out);
                }

                @Override
                public CardTexts read(DataInputStream in) throws IOException {
                    List<List<String>> texts = new ArrayList<>();
                    for (int left = in.readInt(); left > 0; left--) {
                        texts.add(StoredText.readAll(in));
                    }
                    WordTable words = WordTable.read(in);
                    int[] ends = WordTable.read(words.size(), in);
                    int places = in.readInt();
                    return new CardTexts(
                            texts,
                            words,
                            ends,
                            WordTable.read(places, in),
                            WordTable.read(places, in));
                }
            };
}
