package io.levain.facts;

/** What is at fault where a request is refused. Whoever answers requests makes a status of it. */
public enum Blame {
    /** It names what does not exist. */
    UNKNOWN,
    /** It asks for what is never given. */
    INVALID,
    /** It may be granted at another time, or once something else was done. */
    UNTIMELY,
    /** It is in a form that is not read. */
    UNREADABLE
}
