package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    text,                                language
                    反向传播怎么推导,                       ZH
                    GO 变量,                              ZH
                    LoRA 的 rank 一般取多少,               ZH
                    a Nash equilibrium (纳什均衡) is,      EN
                    429,                                 EN
                    '',                                  EN
                    """)
    void theMainScriptDecides(String text, Language language) {
        assertEquals(language, Languages.of(text));
    }
}
