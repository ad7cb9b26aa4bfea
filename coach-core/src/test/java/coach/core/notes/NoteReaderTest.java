package coach.core.notes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Role;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

class NoteReaderTest {
    private static final String NOTE = "# 面试\n\n问:什么是先验?\n答:忘了\n正确回答:看到数据之前的信念。\n";

    @TempDir private Path folder;

    @Nested
    class Encodings {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030"})
        void areRecognised(String charset) throws IOException {
            write("a.md", NOTE.getBytes(Charset.forName(charset)));
            assertEquals("什么是先验?", only().exchanges().getFirst().question().text());
        }

        @Test
        void mayBeMarked() throws IOException {
            write("a.md", ("\uFEFF" + NOTE).getBytes(StandardCharsets.UTF_8));
            assertEquals("面试", only().title());
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r\n", "\r", "\n"})
        void endLinesAsTheyLike(String end) throws IOException {
            write("a.md", NOTE.replace("\n", end).getBytes(StandardCharsets.UTF_8));
            assertEquals(5, only().exchanges().getFirst().place().lastLine());
        }

        @Test
        void thatAreNoneAreReported() throws IOException {
            write(
                    "latin.txt",
                    "caf\u00e9 na\u00efve d\u00e9j\u00e0 vu \u00ff\u00fe"
                            .getBytes(StandardCharsets.ISO_8859_1));
            write("zero.txt", new byte[] {1, 2, 0, 3, 0, 0, 7, 9});
            assertEquals(
                    List.of(
                            new Skipped(
                                    name("latin.txt"),
                                    new Bilingual(
                                            "编码不是 UTF-8、UTF-16 或 GB18030，请另存为 UTF-8",
                                            "it is neither UTF-8, UTF-16 nor GB18030; save it as"
                                                    + " UTF-8")),
                            new Skipped(
                                    name("zero.txt"),
                                    new Bilingual("这是二进制文件，不是文本", "it is binary, not text"))),
                    NoteReader.read(List.of(folder)).skipped());
        }
    }

    @Nested
    class Folders {
        @Test
        void areReadByName() throws IOException {
            write("b.md", new byte[0]);
            write("a/c.txt", new byte[0]);
            write("a.html", new byte[0]);
            assertEquals(
                    List.of(name("a/c.txt"), name("a.html"), name("b.md")),
                    NoteReader.read(List.of(folder)).notes().stream().map(Note::file).toList());
        }

        @Test
        void thatAreHiddenAreLeftOutSilently() throws IOException {
            write(".obsidian/a.md", new byte[0]);
            write(".git/b.md", new byte[0]);
            assertEquals(new NoteFiles(List.of(), List.of()), NoteFiles.below(List.of(folder)));
        }

        @Test
        void thatContainThemselvesAreReadOnce() throws IOException {
            write("a.md", new byte[0]);
            Files.createSymbolicLink(folder.resolve("loop"), folder);
            Files.createSymbolicLink(folder.resolve("twice.md"), folder.resolve("a.md"));
            Files.createSymbolicLink(folder.resolve("void.md"), folder.resolve("nothing"));
            assertEquals(
                    new NoteFiles(
                            List.of(folder.resolve("a.md")),
                            List.of(
                                    new Skipped(
                                            name("loop"),
                                            new Bilingual(
                                                    "链接又指回了上级文件夹",
                                                    "the link leads back to a folder above it")),
                                    new Skipped(
                                            name("void.md"),
                                            new Bilingual(
                                                    "链接指向的文件不存在", "the link leads nowhere")))),
                    NoteFiles.below(List.of(folder, folder.resolve("a.md"))));
        }

        @Test
        void mayHoldOtherThings() throws IOException {
            write("a.pdf", new byte[0]);
            assertEquals(
                    List.of(
                            new Skipped(
                                    name("a.pdf"),
                                    new Bilingual(
                                            "笔记应是 .md、.txt 或 .html 文件",
                                            "notes are .md, .txt or .html files"))),
                    NoteFiles.below(List.of(folder)).skipped());
        }
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.md").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024 + 1);
        }
        assertEquals(
                List.of(
                        new Skipped(
                                name("a.md"),
                                new Bilingual("文件超过 50 MB", "it is larger than 50 MB"))),
                NoteReader.read(List.of(folder)).skipped());
    }

    @Test
    void aPathThatIsNotThereIsTheUsersToMend() {
        List<Path> paths = List.of(folder.resolve("nothing"));
        assertThrows(CoachException.class, () -> NoteReader.read(paths));
    }

    @Test
    void aNoteIsNeverWrittenTo() throws IOException {
        byte[] bytes = NOTE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        write("a.md", bytes);
        only();
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("a.md")));
    }

    @Test
    void passagesKnowTheirPartAndTheirHeadings() {
        assertEquals(
                List.of(
                        "NOTE 1-1 # 面试",
                        "QUESTION 3-3 问:什么是先验?",
                        "POOR_ANSWER 4-4 答:忘了",
                        "CORRECT_ANSWER 5-5 正确回答:看到数据之前的信念。"),
                NoteReader.read("a.md", NOTE).passages().stream()
                        .map(
                                p ->
                                        "%s %d-%d %s"
                                                .formatted(
                                                        p.role(),
                                                        p.place().firstLine(),
                                                        p.place().lastLine(),
                                                        p.text()))
                        .toList());
        Passage question = NoteReader.read("a.md", NOTE).passages().get(1);
        assertEquals(List.of("面试"), question.headings());
        assertEquals(Language.ZH, question.language());
    }

    @Test
    void aTableOfExchangesKeepsPoorAnswersApart() {
        String table = "| 问题 | 我的回答 | 正确答案 |\n|---|---|---|\n| 熵? | 乱 | 平均信息量 |";
        assertEquals(
                List.of(Role.NOTE, Role.QUESTION, Role.POOR_ANSWER, Role.CORRECT_ANSWER),
                NoteReader.read("a.md", table).passages().stream().map(Passage::role).toList());
    }

    @Test
    void longNotesAreCutAndNothingIsLost() {
        String text =
                "# T\n\n"
                        + ("- item one two three four five\n  - 子项目,说明很多\n".repeat(300))
                        + "x".repeat(5000);
        Note note = NoteReader.read("a.md", text);
        BitSet covered = new BitSet();
        note.passages().forEach(p -> covered.set(p.place().firstLine(), p.place().lastLine() + 1));
        assertTrue(note.passages().stream().allMatch(p -> p.text().length() <= 1200));
        assertEquals(603, covered.cardinality());
        assertTrue(
                note.passages().stream()
                        .filter(p -> p.text().contains("子项目"))
                        .allMatch(p -> p.text().contains("item one")));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Note only() {
        NoteReader.Notes read = NoteReader.read(List.of(folder));
        assertEquals(List.of(), read.skipped());
        return read.notes().getFirst();
    }

    private String name(String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }
}
