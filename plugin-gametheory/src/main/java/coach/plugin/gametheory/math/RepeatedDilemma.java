package coach.plugin.gametheory.math;

/// A prisoner's dilemma that is played again and again.
///
/// @param temptation for defecting alone
/// @param reward for cooperating together
/// @param punishment for defecting together
/// @param sucker for cooperating alone
/// @see "Mailath and Samuelson, Repeated Games and Reputations (2006), chapter 2"
public record RepeatedDilemma(double temptation, double reward, double punishment, double sucker) {

    public RepeatedDilemma {
        if (!(temptation > reward && reward > punishment && punishment > sucker)) {
            throw new IllegalArgumentException(
                    "temptation > reward > punishment > sucker: %s %s %s %s"
                            .formatted(temptation, reward, punishment, sucker));
        }
    }

    /// What cooperation for ever is worth.
    ///
    /// @param discount what a unit in the next round is worth today, in `[0, 1)`
    public double cooperating(double discount) {
        return reward / (1 - discount);
    }

    /// What defecting is worth against an opponent who then defects for ever.
    ///
    /// @param discount what a unit in the next round is worth today, in `[0, 1)`
    public double defecting(double discount) {
        return temptation + discount * punishment / (1 - discount);
    }

    /// The least discount factor with which grim trigger is an equilibrium.
    public double grimTrigger() {
        return threshold(temptation, reward, punishment);
    }

    /// The least discount factor with which tit for tat is a Nash equilibrium.
    public double titForTat() {
        return Math.max(grimTrigger(), (temptation - reward) / (reward - sucker));
    }

    /// The least discount factor that deters a single gain by a lasting loss.
    ///
    /// @param cheating what cheating earns once; above the next
    /// @param cooperating what cooperation earns each time; above the next
    /// @param punished what is earned each time afterwards
    public static double threshold(double cheating, double cooperating, double punished) {
        return (cheating - cooperating) / (cheating - punished);
    }
}
