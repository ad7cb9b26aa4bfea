package com.example.coach.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Evidence;
import coach.api.Finding;
import coach.api.Language;
import coach.api.Severity;
import coach.testkit.SampleAnswer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ThreadMemoryCheckTest {
    private static final OsPlugin PLUGIN = new OsPlugin();

    private static SampleAnswer answer(String text, Language language) {
        return SampleAnswer.of("进程和线程有什么区别？", text, language, PLUGIN.topic().glossary());
    }

    /// As core would call it: by the plugin's list, not by its class.
    private static List<Finding> findings(String text, Language language) {
        return PLUGIN.checks().getFirst().check(answer(text, language));
    }

    @Test
    void pointsAtTheWrongClause() {
        String text = "进程是资源分配的单位。每个线程都有独立的地址空间，切换更快。";
        List<Finding> found = findings(text, Language.ZH);

        assertEquals(1, found.size());
        assertEquals(Severity.ERROR, found.getFirst().severity());
        assertEquals(
                List.of("每个线程都有独立的地址空间"),
                found.getFirst().evidence().stream()
                        .map(each -> ((Evidence.InAnswer) each).span().of(text))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "线程有自己的堆。",
                "线程之间不共享内存。",
                "Each thread has its own address space.",
                "Threads do not share memory.",
                "A thread has a private heap, which makes it fast."
            })
    void findsTheClaimInOtherWords(String text) {
        assertEquals(1, findings(text, Language.EN).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "每个进程有独立的地址空间，线程共享它。",
                "线程没有独立的地址空间。",
                "线程有自己的栈和寄存器。",
                "线程共享内存。",
                "Unlike threads, processes have separate address spaces.",
                "Threads do not have their own address space.",
                "Each thread has its own stack.",
                "Threads share memory, so they need locks."
            })
    void accusesNoRightAnswer(String text) {
        assertEquals(List.of(), findings(text, Language.EN));
    }
}
