package coach.api;

import java.util.List;

/// The order of a good answer.
///
/// @param id name of the structure, such as `research`
/// @param name its name for people
/// @param stages its stages in order, at least one
public record AnswerStructure(String id, Bilingual name, List<Stage> stages) {
    public AnswerStructure {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("structure needs a stage: " + id);
        }
    }
}
