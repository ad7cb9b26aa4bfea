package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.core.text.Words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class OrdinaryTest {
    private static final Ordinary SPEECH =
            new Ordinary(
                    List.of(
                            "My PRIOR employer",
                            "Two prior priors",
                            "A priority seat",
                            "supply chain",
                            "先验货再付款",
                            "付款先"));

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    count, name
                    2,     prior
                    1,     supply chain
                    0,     chain supply
                    1,     先验
                    2,     付款
                    0,     posterior
                    0,     θ̂
                    """)
    void questionsThatHoldANameAreCountedOnce(int count, String name) {
        assertEquals(count, SPEECH.count(name, Words.of(name)));
    }
}
