package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class CommonTermsTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(CommonTerms.glossary()));

    @Test
    void noChineseNameStandsTwice() {
        Set<String> seen = new HashSet<>();
        List<String> twice =
                CommonTerms.glossary().terms().stream()
                        .flatMap(term -> term.zh().stream())
                        .filter(name -> !seen.add(name))
                        .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void noNameIsASingleHanCharacterWhichStandsInOtherWords() {
        List<String> single =
                CommonTerms.glossary().terms().stream()
                        .flatMap(term -> term.zh().stream())
                        .filter(name -> name.length() == 1)
                        .toList();
        assertEquals(List.of(), single);
    }

    @Test
    void plainWordsHaveATermAndBothLanguages() {
        List<String> wrong =
                CommonTerms.lines("plain.txt").stream()
                        .filter(
                                cells ->
                                        cells.length != 3
                                                || Stream.of(cells).anyMatch(String::isBlank))
                        .map(cells -> cells[0])
                        .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aQueryNamesTheLongestTermsThatStandInIt() {
        List<String> words = List.of("梯", "度", "消", "失", "和", "死", "锁");
        List<String> named =
                LEXICON.mentions(words).stream()
                        .map(mention -> mention.terms().getFirst().id())
                        .toList();
        assertEquals(List.of("梯度消失", "死锁"), named);
    }

    /// Both have nothing in common with any passage, and one of them is about something else.
    @Test
    void plainWordsAreRatherAnsweredThanTermsThatStandNowhere() {
        Answerable plain = new Answerable(6, 0.1, 0, 0, 0.3);
        Answerable absent = new Answerable(6, 0.1, 0.8, 0.8, 0.3);
        Answerable elsewhere = new Answerable(6, 0.1, 0, 0, 0.9);
        assertTrue(plain.logOdds(8) > 0);
        assertTrue(absent.logOdds(8) < 0);
        assertTrue(elsewhere.logOdds(8) < 0);
    }
}
