package coach.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A small set of notes as people keep them after interviews, in both languages.
public final class SampleNotes {
    private static final Map<String, String> FILES = files();

    private SampleNotes() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "2025-06-12-panel.md",
                """
                # 研究生复试 2025-06-12

                ## 先验和后验有什么区别？

                **我的回答**：先验是之前的概率，后验是之后的概率，别的没答上来……

                **正确答案**：先验 $p(\\theta)$ 是看到数据之前对参数的信念；后验 $p(\\theta\\mid x)$ 由贝叶斯公式
                $p(\\theta\\mid x)\\propto p(x\\mid\\theta)\\,p(\\theta)$ 得到，数据越多，先验的影响越小。

                ### 追问：如果先验是均匀分布呢？

                **正确答案**：那么最大后验估计就等于最大似然估计。
                """);
        files.put(
                "engineering/phone-screen.md",
                """
                # Phone screen

                Q: What does a learning rate that is too large do?
                My answer: It learns faster.
                Correct answer: The steps overshoot the minimum; the loss oscillates or diverges.

                Q: Why do we need a validation set?
                Correct answer: Because choices made on the test set would make its estimate too good.
                """);
        files.put(
                "diary.txt",
                """
                今天没有面试。下午跑步，晚上读书。
                """);
        return files;
    }

    /// Writes the notes below a folder, such as a test's temporary one.
    ///
    /// @return the folder
    public static Path writtenTo(Path folder) throws IOException {
        for (Map.Entry<String, String> note : FILES.entrySet()) {
            Path file = folder.resolve(note.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, note.getValue());
        }
        return folder;
    }

    /// The notes' texts by their path below the folder, with forward slashes.
    public static Map<String, String> texts() {
        return Map.copyOf(FILES);
    }
}
