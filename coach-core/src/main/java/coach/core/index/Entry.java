package coach.core.index;

import coach.api.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage and what stands above it, which an answer cannot be understood without.
///
/// @param passage the passage
/// @param question the question that it answers; empty if it answers none
/// @param before the question before that one, which it may follow up; or empty
record Entry(Passage passage, String question, String before) {

    /// The passages of one file, each with its question: the nearest one above.
    static List<Entry> of(List<Passage> passages) {
        List<Entry> entries = new ArrayList<>();
        String question = "";
        String before = "";
        for (Passage passage : passages) {
            switch (passage.role()) {
                case QUESTION -> {
                    before = question;
                    question = passage.text();
                    entries.add(new Entry(passage, "", before));
                }
                case POOR_ANSWER, CORRECT_ANSWER ->
                        entries.add(new Entry(passage, question, before));
                case NOTE -> entries.add(new Entry(passage, "", ""));
            }
        }
        return entries;
    }

    /// What the passage's words are understood by: file, headings, questions.
    String context() {
        return Stream.of(
                        Stream.of(title()),
                        passage.headings().stream(),
                        Stream.of(before, question))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// The file's name without folders and ending.
    private String title() {
        String file = passage.place().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
