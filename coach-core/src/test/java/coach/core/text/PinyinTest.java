package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class PinyinTest {
    @Test
    void aCharacterMayHaveSeveralReadings() {
        assertEquals(List.of("chong", "zhong"), Pinyin.readings('重'));
        assertEquals(List.of("c", "z"), Pinyin.initials('重'));
        assertEquals(List.of("lv", "shuai", "shuo"), Pinyin.readings('率'));
    }

    @Test
    void traditionalCharactersSoundLikeSimplifiedOnes() {
        assertEquals(Pinyin.readings('贝'), Pinyin.readings('貝'));
    }

    @Test
    void whatIsNoHanCharacterHasNoReading() {
        assertEquals(List.of(), Pinyin.readings('x'));
        assertEquals(List.of(), Pinyin.readings('，'));
    }
}
