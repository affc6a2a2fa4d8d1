package org.committeepapers.document.word;

/// The styles a reference document must hold, by the id that documents refer to them with. A council restyles its
/// documents by changing these styles in Word; the writer adds no look of its own where a style can give it.
enum Style {
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    LABEL("Label"),
    AS_AT("Subtitle"),
    HEADER_LINE("HeaderLine"),
    SUMMARY("Summary"),
    BODY("BodyText"),
    NUMBERED("Numbered"),
    BULLETS("ListBullet"),
    NUMBERS("ListNumber"),
    LETTERS("ListLetters"),
    LIST_CONTINUED("ListContinue"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    TABLE_TEXT("TableText"),
    TABLE_NUMBER("TableNumber"),
    TABLE_HEADING("TableHeading"),
    TABLE_HEADING_NUMBER("TableHeadingNumber"),
    TABLE_HEADING_GROUP("TableHeadingGroup"),
    TABLE_SUBTOTAL("TableSubtotal"),
    TABLE_SUBTOTAL_NUMBER("TableSubtotalNumber"),
    TABLE_TOTAL("TableTotal"),
    TABLE_TOTAL_NUMBER("TableTotalNumber"),
    TABLE_NOTE("TableNote"),
    TABLE_SOURCE("TableSource"),
    CONTACT("Contact"),
    CONTACT_FIRST("ContactFirst"),
    PAGE_HEADER("Header"),
    SECTION_END("SectionEnd"),
    STRONG("Strong"),
    EMPHASIS("Emphasis"),
    LINK("Hyperlink"),
    TABLE("PaperTable");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
