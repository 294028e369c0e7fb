package org.espace.benchmarks.writing;

/** Where writers write at once. */
enum Layout {
    /** Each in a community of their own. */
    APART("a community each") {
        @Override
        int community(int writer) {
            return writer;
        }
    },
    /** All in one community, each in a thread of their own. */
    TOGETHER("one community, a thread each") {
        @Override
        int community(int writer) {
            return 0;
        }
    },
    /** All in one thread, whose counter they all raise. */
    ONE_THREAD("one thread") {
        @Override
        int community(int writer) {
            return 0;
        }

        @Override
        int thread(int writer) {
            return 0;
        }
    };

    final String words;

    Layout(String words) {
        this.words = words;
    }

    /** Number of the community, from 0. */
    abstract int community(int writer);

    /** Number of the thread in the community, from 0. */
    int thread(int writer) {
        return writer;
    }
}
