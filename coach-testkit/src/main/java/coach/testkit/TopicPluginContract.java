package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.TopicPlugin;

import org.junit.jupiter.api.Test;

/// The promises of a [TopicPlugin]; a plugin's test implements this interface.
public interface TopicPluginContract {

    /// The plugin under test.
    TopicPlugin plugin();

    /// A plugin says who it is, and says the same each time.
    @Test
    default void saysTheSameTopicEachTime() {
        assertEquals(plugin().topic(), plugin().topic());
    }
}
