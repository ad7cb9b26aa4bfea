package coach.api;

/// A question asked after an answer (追问).
///
/// @param question the question
/// @param keyPoint id of the key point whose lack prompts it; empty for none
public record FollowUp(Bilingual question, String keyPoint) {}
