package coach.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class FormulasTest {

    private static List<String> found(String markdown) {
        return Formulas.inText(markdown).stream()
                .map(found -> (found.displayed() ? "D " : "") + found.latex())
                .toList();
    }

    @Test
    void standBetweenAnyOfTheFourMarks() {
        assertEquals(
                List.of("a", "D b", "c", "D d"), found("$a$ and $$b$$ and \\(c\\) and \\[d\\]"));
    }

    @Test
    void haveAPlace() {
        assertEquals(
                List.of(new Formulas.Found(new Span(2, 7), 3, "x_1", false)),
                Formulas.inText("设 $x_1$。"));
        assertEquals(
                List.of(new Formulas.Found(new Span(0, 7), 2, "\ny\n", true)),
                Formulas.inText("$$\ny\n$$"));
    }

    @Test
    void areNotMoney() {
        assertEquals(List.of(), found("It costs $5 and then $6, or $ 7 $, even \\$8 or \\$9."));
    }

    @Test
    void mayHoldADollarThatIsEscaped() {
        assertEquals(List.of("a\\$b", "D c\\$d"), found("$a\\$b$ $$c\\$d$$"));
    }

    @Test
    void areNotCode() {
        assertEquals(
                List.of("d", "e"),
                found("`$a$` ``$b$ ` `` \n```sh\necho $c$\n```\n$d$\n~~~\n$x$\n~~~~\n~~$e$~~"));
    }

    @Test
    void doNotRunOverTheEndOfAParagraph() {
        assertEquals(List.of("b"), found("a $x\n\ny$ $b$"));
        assertEquals(List.of("x\ny"), found("a $x\ny$"));
        assertEquals(List.of("b"), found("$$ x\n\ny \\( z\n\n $b$"));
    }
}
