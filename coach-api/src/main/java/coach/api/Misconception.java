package coach.api;

import java.util.Optional;

/// A wrong claim that people make.
///
/// @param id name within the card
/// @param claims ways of making the claim
/// @param refutation why it is wrong
/// @param lookalikes right statements that sound alike and must not be accused
/// @param demo the demo, in the state that refutes the claim
public record Misconception(
        String id,
        Wordings claims,
        Bilingual refutation,
        Wordings lookalikes,
        Optional<DemoLink> demo) {}
