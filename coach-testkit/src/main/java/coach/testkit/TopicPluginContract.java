package coach.testkit;

import coach.api.TopicPlugin;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/// The promises of a [TopicPlugin]. A plugin's test implements this interface, and what a failing
/// promise says tells what to do:
///
/// ```java
/// class OsPluginTest implements TopicPluginContract {
///     @Override
///     public TopicPlugin plugin() {
///         return new OsPlugin();
///     }
/// }
/// ```
public interface TopicPluginContract {

    /// The plugin under test.
    TopicPlugin plugin();

    /// The fewest terms that its glossary has.
    default int leastTerms() {
        return 8;
    }

    /// Ids of demos to which its cards link and which another topic brings.
    default Set<String> demosElsewhere() {
        return Set.of();
    }

    /// The longest that a demo may take to notice that it is cancelled.
    default Duration patience() {
        return Duration.ofSeconds(5);
    }

    /// It says who it is in both languages, and says the same each time.
    @Test
    default void saysTheSameTopicEachTime() {
        new CardPromises(plugin()).topicIsNamed();
    }

    /// Its glossary has enough terms, each defined in both languages.
    @Test
    default void hasACompleteGlossary() {
        new CardPromises(plugin()).glossaryIsComplete(leastTerms());
    }

    /// Its cards can be read, and each has a name of its own that begins with the topic's.
    @Test
    default void hasCardsThatCanBeRead() {
        new CardPromises(plugin()).cardsAreReadable();
    }

    /// What people ask is said of cards that are there.
    @Test
    default void saysWhichCardsAnswerQuestions() {
        new CardPromises(plugin()).questionsNameCards();
    }

    /// Its cards link to cards, demos and presets that are there.
    @Test
    default void hasLinksThatLeadSomewhere() {
        new CardPromises(plugin()).linksLeadSomewhere(demosElsewhere());
    }

    /// It explains any inquiry, with cards and without, in both languages.
    @Test
    default void explainsEveryInquiry() {
        new ExplainPromises(plugin()).everyInquiryIsExplained();
    }

    /// Its structures of answers and their stages are named in both languages.
    @Test
    default void hasCompleteStructures() {
        new ExplainPromises(plugin()).structuresAreComplete();
    }

    /// Its demos and their parameters are named in both languages.
    @Test
    default void namesItsDemos() {
        new DemoPromises(plugin()).demosAreNamed();
    }

    /// Its demos accept their own initial values and presets, and settings survive being written.
    @Test
    default void acceptsItsOwnSettings() {
        new DemoPromises(plugin()).settingsAreAccepted();
    }

    /// Its demos show the same frames for the same settings.
    @Test
    default void showsTheSameFramesForTheSameSettings() {
        new DemoPromises(plugin()).sameSettingsGiveTheSameFrames();
    }

    /// Its demos can be asked for a prediction.
    @Test
    default void canBeAskedForPredictions() {
        new DemoPromises(plugin()).predictionsCanBeAsked();
    }

    /// Its demos stop when they are cancelled, even with the largest settings.
    @Test
    default void stopsWhenCancelled() {
        new DemoPromises(plugin()).cancellingStops(patience());
    }

    /// Its demos refuse a problem that is wrong in itself.
    @Test
    default void refusesWrongProblems() {
        new DemoPromises(plugin()).wrongProblemsAreRefused();
    }

    /// Its checks have names that begin with the topic's.
    @Test
    default void namesItsChecks() {
        new CheckPromises(plugin()).checksAreNamed();
    }

    /// Its checks bear any answer, point into it, and find the same each time.
    @Test
    default void checksAnyAnswer() {
        new CheckPromises(plugin()).anyAnswerCanBeChecked();
    }

    /// Several threads may use it at once.
    @Test
    default void isSafeFromSeveralThreads() throws InterruptedException {
        new UsePromises(plugin()).threadsDoNotDisturbOneAnother();
    }

    /// It is found on the module path and on the class path.
    @Test
    default void isFoundOnEitherPath() throws IOException {
        new UsePromises(plugin()).isFoundOnEitherPath();
    }
}
