package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Hit;
import coach.api.Place;
import coach.api.Role;
import coach.core.Answered;
import coach.core.Coach;
import coach.core.CoachOptions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A note as people really write them, and every question it holds: as written, in the other
/// language, and in other words. Each must reach its topic, find what was answered, and cite the
/// correct answer where there is one. The lines are those of the labelled records beside the note.
class SharedNoteTest {
    private static final Path NOTE = Path.of("..", "eval", "extraction", "dev");
    private static final String NAME = "interview-2025-04-30.txt";

    @TempDir private static Path folder;
    private static Coach coach;

    @BeforeAll
    static void open() throws IOException {
        Path note = folder.resolve(NAME);
        Files.copy(NOTE.resolve(NAME), note);
        coach = Coach.open(CoachOptions.at(folder.resolve("home")).with(List.of(note)));
        coach.refresh();
        coach.embed(() -> false);
    }

    @AfterAll
    static void close() {
        coach.close();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    topic      | asked in line | answered in lines | question
                    llm        | 12  | 16-16   | 那你说说这个模型是怎么预训练的呢?(我提到了我在课设中应用了BLIP模型)
                    llm        | 12  | 16-16   | How was this model pre-trained? (I had mentioned that I used BLIP in a course project)
                    llm        | 12  | 16-16   | BLIP是怎么预训练出来的？
                    llm        | 12  | 16-16   | What objectives is BLIP pre-trained with?
                    ml         | 17  | 20-50   | 讲一下反向传播吧
                    ml         | 17  | 20-50   | Explain backpropagation.
                    ml         | 17  | 20-50   | 反向传播的原理是什么？
                    ml         | 17  | 20-50   | How do gradients flow backwards through a neural network?
                    gametheory | 53  | 55-83   | 给我讲一下整个论文的idea是什么样的
                    gametheory | 53  | 55-83   | What is the whole idea of your paper?
                    gametheory | 53  | 55-83   | 介绍一下你联邦学习论文的整体思路
                    gametheory | 53  | 55-83   | Walk me through the main idea of your federated learning paper.
                    gametheory | 84  | 90-110  | 给我讲解一下这个stackelberg game是什么
                    gametheory | 84  | 90-110  | Explain to me what a Stackelberg game is.
                    gametheory | 84  | 90-110  | 什么是斯塔克尔伯格博弈？
                    gametheory | 84  | 90-110  | What does a leader-follower game look like?
                    llm        | 113 | none    | 你都用过哪些模型的api?
                    llm        | 113 | none    | Which models' APIs have you used?
                    llm        | 113 | none    | 你调用过哪些大模型的接口？
                    llm        | 113 | none    | What LLM APIs do you have experience with?
                    llm        | 115 | none    | 你感觉这些模型中,谁的api比较好用?
                    llm        | 115 | none    | Which of these models has the API that you find easiest to use?
                    llm        | 115 | none    | 这几家大模型的接口哪个更好用？
                    llm        | 115 | none    | Of these LLM APIs, which one do you prefer?
                    llm        | 118 | 120-153 | 如何保证你调用的api内容是相关的
                    llm        | 118 | 120-153 | How do you make sure that what the API returns is relevant?
                    llm        | 118 | 120-153 | 怎么让大模型接口返回的内容和问题相关？
                    llm        | 118 | 120-153 | How can you keep an LLM's output on topic when calling its API?
                    bayes      | 157 | 165-190 | 给我讲一讲贝叶斯理论吧
                    bayes      | 157 | 165-190 | Tell me about Bayesian theory.
                    bayes      | 157 | 165-190 | 讲讲贝叶斯定理
                    bayes      | 157 | 165-190 | Can you explain Bayes' theorem?
                    none       | 159 | 165-190 | 你用英文说吧
                    bayes      | 162 | 165-190 | 那贝叶斯理论中prior,likelihood,posterior都是什么
                    bayes      | 162 | 165-190 | So what are prior, likelihood and posterior in Bayesian theory?
                    bayes      | 162 | 165-190 | 先验、似然和后验分别是什么？
                    bayes      | 162 | 165-190 | Define the prior, the likelihood and the posterior.
                    """)
    void everyQuestionFindsItsTopicAndItsAnswer(
            String topic, int asked, String answered, String question) {
        Answered said = coach.ask(question, Optional.empty());
        assertEquals(topic, said.routing().topic().orElse("none"));
        assertTrue(
                said.inquiry().exchanges().stream()
                        .anyMatch(exchange -> exchange.question().place().firstLine() == asked),
                () -> "the notes' own question was not found, but " + said.inquiry().exchanges());
        assertEquals(answered, cited(said, answered));
        assertTrue(
                said.explanation().citations().stream()
                        .noneMatch(hit -> hit.passage().role() == Role.POOR_ANSWER));
    }

    /// The first citation, which is the person's own correct answer, where there is one.
    private static String cited(Answered said, String answered) {
        if (answered.equals("none")) {
            return said.explanation().markdown().contains("[1]\n\n> ") ? "an answer" : "none";
        }
        Hit first = said.explanation().citations().getFirst();
        Place place = first.passage().place();
        return place.firstLine() + "-" + place.lastLine();
    }
}
