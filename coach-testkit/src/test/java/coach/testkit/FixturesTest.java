package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Glossary;
import coach.api.Language;
import coach.api.Sentence;
import coach.api.event.CoachEvent.NotesIndexed;
import coach.api.event.CoachEvent.PluginLoaded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class FixturesTest {

    @Test
    void notesAreWrittenAsTheyAre(@TempDir Path folder) throws IOException {
        SampleNotes.writtenTo(folder);

        for (Map.Entry<String, String> note : SampleNotes.texts().entrySet()) {
            assertEquals(note.getValue(), Files.readString(folder.resolve(note.getKey())));
        }
    }

    @Test
    void listenersRememberInOrderAndByKind() {
        var loaded = new PluginLoaded(Instant.EPOCH, "bayes");
        var indexed = new NotesIndexed(Instant.EPOCH, 3, 9);
        var listener = new RecordingListener();
        listener.hear(loaded);
        listener.hear(indexed);

        assertEquals(List.of(loaded, indexed), listener.heard());
        assertEquals(List.of(indexed), listener.heard(NotesIndexed.class));
    }

    @Test
    void answersAreSplitIntoSentencesThatStandInThem() {
        var answer = SampleAnswer.of("?", " 先验。后验！ Then what?\nEnd", Language.ZH, Glossary.NONE);

        assertEquals(
                List.of("先验。", "后验！", "Then what?", "End"),
                answer.sentences().stream().map(Sentence::text).toList());
        for (Sentence sentence : answer.sentences()) {
            assertEquals(sentence.text(), sentence.span().of(answer.answer()));
        }
    }

    @Test
    void textsAreAlikeAsFarAsTheySharePairs() {
        var context = SampleContext.in(Language.EN);

        assertEquals(1, context.similarity("", ""));
        assertEquals(0, context.similarity("", "prior"));
        assertEquals(1, context.similarity("Prior", "prior"));
        assertEquals(0.5, context.similarity("abc", "abd"));
    }

    @Test
    void passagesComeBestFirst() {
        var best = SampleContext.in(Language.ZH).passages("learning rate validation set", 1);

        assertEquals(1, best.size());
        assertTrue(best.getFirst().text().contains("learning rate"));
    }
}
