package coach.core.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Combinations of words that nobody has listed.
class HeadsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    我当时是这么答的, MINE
                    現場的回答, MINE
                    What I came up with, MINE
                    my first attempt (wrong), MINE
                    其实应该怎么说, CORRECT
                    回来查到的标准答案, CORRECT
                    What I should have answered instead, CORRECT
                    A better answer in hindsight, CORRECT
                    面试官先问了我, QUESTION
                    what they asked me next, QUESTION
                    老师接着追问, FOLLOW_UP
                    then they asked, FOLLOW_UP
                    Interviewer (follow-up), FOLLOW_UP
                    面试官（追问）, FOLLOW_UP
                    Interviewer (in red), ASKER
                    老师点评, REMARK
                    interviewer's feedback, REMARK
                    我问, ASIDE
                    错误原因, ASIDE
                    复盘, REFLECTION
                    """)
    void announceWhatTheirWordsSayTogether(String head, Part part) {
        assertEquals(part, HeadWords.read(head).orElseThrow().part());
    }

    @ParameterizedTest
    @CsvSource({"答案之书", "me too", "正确地使用锁", "Questionnaire", "The right way to Rome"})
    void announceNothingWhereAWordIsUnknown(String head) {
        assertEquals(java.util.Optional.empty(), HeadWords.read(head));
    }
}
