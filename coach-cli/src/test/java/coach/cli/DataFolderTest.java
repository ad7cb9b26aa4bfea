package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    system,     variable,      value, folder
                    Linux,      XDG_DATA_HOME, /x,    /x/interview-coach
                    Linux,      XDG_DATA_HOME, '',    /home/me/.local/share/interview-coach
                    Linux,      OTHER,         /x,    /home/me/.local/share/interview-coach
                    Mac OS X,   XDG_DATA_HOME, /x,    /home/me/Library/Application Support/interview-coach
                    Windows 11, LOCALAPPDATA,  /y,    /y/interview-coach
                    Windows 11, OTHER,         /y,    /home/me/AppData/Local/interview-coach
                    """)
    void isThePlatforms(String system, String variable, String value, Path folder) {
        assertEquals(folder, DataFolder.of(Map.of(variable, value), system, Path.of("/home/me")));
    }
}
