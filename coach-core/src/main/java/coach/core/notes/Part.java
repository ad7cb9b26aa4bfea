package coach.core.notes;

/// What a line of an interview note is part of.
enum Part {
    /// A question.
    QUESTION,
    /// A question that follows up the one before.
    FOLLOW_UP,
    /// The interviewer speaks: a question only if something is asked.
    ASKER,
    /// The answer that was given.
    MINE,
    /// An answer; whether it is one's own or the correct one, the other labels tell.
    ANSWER,
    /// What should have been said.
    CORRECT,
    /// What somebody added; correct too.
    REMARK,
    /// What one thought of it afterwards: correct, unless the note has another word for that.
    REFLECTION,
    /// Something else that belongs to no answer.
    ASIDE;

    boolean asks() {
        return this == QUESTION || this == FOLLOW_UP;
    }

    boolean answers() {
        return this == MINE || this == ANSWER || this == CORRECT || this == REMARK;
    }
}
