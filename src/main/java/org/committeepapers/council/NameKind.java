package org.committeepapers.council;

/// What a name in a council's folder names.
public enum NameKind {
    PERIOD("period"),
    ROLE_GROUP("role group"),
    TARGET_MEASURE("measure with a target"),
    TENURE_BAND("band"),
    LEAVER_REASON("leaving reason"),
    MANAGER_REASON("managers' reason"),
    ROW_LEVEL("level of units"),
    SERVICE("service"),
    APPENDIX("appendix"),
    PAPER("paper"),
    COSTED_APPENDIX("appendix that costs"),
    COSTED_UNIT("costed unit"),
    COSTED_GROUP("costed role group"),
    UNCOUNTED_REASON("leaving reason"),
    PAY_GRADE("grade"),
    INDICATOR("indicator"),
    MEASURE("measure"),
    PLANNED_MEASURE("measure of targets-and-plan"),
    LISTED_GROUP("role group"),
    EXTRACT("extract"),
    /// A code that an appendix prints under the council's words.
    PRINTED_CODE("printed code"),
    /// A list of words that an appendix prints.
    LIST("list");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    /// As a message has it, e.g. `role group`.
    public String words() {
        return words;
    }
}
