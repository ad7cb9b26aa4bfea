package coach.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CoachException;
import coach.api.Hit;
import coach.api.event.CoachEvent;
import coach.core.index.SearchQuery;
import coach.core.plugin.PluginFolder;
import coach.core.text.Models;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// With the real models, and a plugin made on the spot.
class CoachTest {
    private static final Instant NOW = Instant.parse("2025-04-30T10:00:00Z");

    @TempDir private Path folder;
    @TempDir private Path work;
    private Path home;
    private Path notes;
    private Coach coach;

    @BeforeEach
    void open() throws IOException {
        home = folder.resolve("home");
        notes = Files.createDirectories(folder.resolve("notes"));
        write("backprop.md", "# 反向传播\n\n问:讲一下反向传播\n答:忘了\n正确回答:用链式法则求梯度\n");
        write("stackelberg.md", "# Stackelberg\n\n领导者先行动，追随者后行动。\n");
        coach = Coach.open(options());
    }

    @AfterEach
    void close() {
        coach.close();
    }

    private CoachOptions options() {
        return new CoachOptions(
                home, List.of(), Models.installed(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(notes.resolve(name), text);
    }

    private static List<String> found(Coach coach, String words) {
        return coach.search(SearchQuery.of(words).lexically()).stream()
                .map(hit -> Path.of(hit.passage().place().file()).getFileName().toString())
                .distinct()
                .toList();
    }

    private List<String> below(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void notesAreAddedFoundAndRemoved() throws IOException {
        IndexReport added = coach.index(List.of(notes), List.of());
        assertEquals(List.of(2, 2, 1), List.of(added.files(), added.changed(), added.questions()));
        assertEquals(List.of("backprop.md"), found(coach, "链式法则"));

        IndexReport again = coach.refresh();
        assertEquals(List.of(2, 0), List.of(again.files(), again.changed()));

        IndexReport removed = coach.index(List.of(), List.of(notes));
        assertEquals(List.of(0, 2), List.of(removed.files(), removed.changed()));
        assertEquals(List.of(), found(coach, "链式法则"));
    }

    @Test
    void renamesDeletionsAndChangesAreFollowed() throws IOException {
        coach.index(List.of(notes), List.of());
        Files.move(notes.resolve("backprop.md"), notes.resolve("反向传播.md"));
        Files.delete(notes.resolve("stackelberg.md"));
        assertEquals(1, coach.refresh().files());
        assertEquals(List.of("反向传播.md"), found(coach, "链式法则"));
        assertEquals(List.of(), found(coach, "追随者"));

        write("反向传播.md", "损失函数对权重求偏导数，逐层向后。");
        assertEquals(1, coach.refresh().changed());
        assertEquals(List.of(), found(coach, "链式法则"));
        assertEquals(List.of("反向传播.md"), found(coach, "偏导数"));
    }

    @Test
    void aFileThatCanNoLongerBeReadLeaves() throws IOException {
        coach.index(List.of(notes), List.of());
        Files.write(notes.resolve("backprop.md"), new byte[] {0, 1, 2, 0, 0, 5, 0, 9, 0, 0});
        IndexReport report = coach.refresh();
        assertEquals(1, report.skipped().size());
        assertEquals(List.of(), found(coach, "链式法则"));
    }

    @Test
    void theListOfNotesSurvives() {
        coach.index(List.of(notes), List.of());
        coach.close();
        try (Coach later = Coach.open(options())) {
            assertEquals(List.of("backprop.md"), found(later, "链式法则"));
            assertEquals(2, later.refresh().files());
        }
    }

    @Test
    void anUnknownPathIsNamed() {
        Path absent = folder.resolve("absent");
        CoachException add =
                assertThrows(CoachException.class, () -> coach.index(List.of(absent), List.of()));
        assertTrue(add.getMessage().contains(absent.toString()), add.getMessage());
        CoachException remove =
                assertThrows(CoachException.class, () -> coach.index(List.of(), List.of(notes)));
        assertTrue(remove.getMessage().contains(notes.toString()), remove.getMessage());
    }

    @Test
    void aFolderThatHasGoneIsReportedNotForgotten() throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        coach.index(List.of(notes, gone), List.of());
        Files.delete(gone);
        IndexReport report = coach.refresh();
        assertEquals(2, report.files());
        assertEquals(1, report.skipped().size());
        assertEquals(List.of(notes, gone), new Home(home).notes());
    }

    @Test
    void notesThatAreOnlyLookedAtLeaveNothingButTheCache() throws IOException {
        List<String> before = below(notes);
        try (Coach side = Coach.open(options().with(List.of(notes)))) {
            assertEquals(2, side.refresh().files());
            side.embed(() -> false);
            side.ask("讲一下反向传播", Optional.empty());
        }
        assertEquals(List.of("cache"), below(home));
        assertEquals(before, below(notes));
    }

    @Test
    void filesAreShownAsFromTheWorkingFolder() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path inside = Files.createTempDirectory(here.resolve("target"), "notes");
        Path note = Files.writeString(inside.resolve("near.md"), "量子纠缠的笔记。");
        coach.index(List.of(inside, notes), List.of());
        List<Hit> hits = coach.search(SearchQuery.of("量子纠缠").lexically());
        assertEquals(
                here.relativize(note).toString().replace('\\', '/'),
                hits.getFirst().passage().place().file());
        List<Hit> away = coach.search(SearchQuery.of("链式法则").lexically());
        assertEquals(
                notes.resolve("backprop.md").toString().replace('\\', '/'),
                away.getFirst().passage().place().file());
        Files.delete(note);
        Files.delete(inside);
    }

    @Test
    void eventsTellWhatHappened() throws IOException {
        new PluginFolder(home.resolve("plugins"), work).topic("os", "os", "");
        Files.write(notes.resolve("broken.md"), new byte[] {0, 1, 2, 0, 0, 5, 0, 9, 0, 0});
        List<String> heard = new ArrayList<>();
        coach.on(CoachEvent.class, event -> heard.add(event.getClass().getSimpleName()));
        List<CoachEvent.QuestionRouted> routed = new ArrayList<>();
        var subscription = coach.on(CoachEvent.QuestionRouted.class, routed::add);
        coach.index(List.of(notes), List.of());
        coach.route("今天天气怎么样?");
        subscription.close();
        coach.route("今天天气怎么样?");
        assertEquals(
                List.of(
                        "NoteRead",
                        "PluginLoaded", // the topics are asked for the first note's passages
                        "NoteRead",
                        "NoteRead",
                        "NoteSkipped",
                        "NotesIndexed",
                        "QuestionRouted",
                        "QuestionRouted"),
                heard);
        assertEquals(1, routed.size());
        assertEquals(List.of(NOW, ""), List.of(routed.getFirst().at(), routed.getFirst().topic()));
    }

    @Test
    void meaningComesAfterWords() {
        IndexReport report = coach.index(List.of(notes), List.of());
        assertEquals(List.of(0, report.passages()), List.of(report.embedded(), report.pending()));
        coach.embed(() -> false);
        assertEquals(0, coach.pending());
        assertEquals(report.passages(), coach.refresh().embedded());
    }

    @Test
    void aQuestionIsAnsweredFromTheOwnNotes() {
        coach.index(List.of(notes), List.of());
        Answered said = coach.ask("讲讲反向传播", Optional.empty());
        assertEquals(
                List.of("用链式法则求梯度"),
                said.explanation().citations().stream()
                        .map(hit -> hit.passage().text())
                        .limit(1)
                        .toList());
        assertEquals("忘了", said.explanation().poorAnswer().orElseThrow().answer().text());
    }
}
