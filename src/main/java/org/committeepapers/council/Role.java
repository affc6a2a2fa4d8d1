package org.committeepapers.council;

/// What a post or a person does, by the codes of the extracts.
public enum Role {
    NQSW("Newly Qualified Social Worker"),
    SW("Social Worker"),
    SP("Senior Practitioner"),
    PSW("Principal Social Worker"),
    PS("Practice Supervisor"),
    TL("Team Leader"),
    TM("Team Manager"),
    ATM("Assistant Team Manager"),
    SM("Service Manager"),
    PC("Practice Consultant"),
    IRO("Independent Reviewing Officer"),
    LADO("Local Authority Designated Officer"),
    PA("Professional Assistant"),
    SWA("Social Work Assistant");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /// The job's name as a paper prints it.
    public String title() {
        return title;
    }
}
