package org.committeepapers.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes `templates/house-style/reference.docx`, the house's own look. Run it from the root of the
/// repository after changing a style here. A council changes its copy in Word instead.
final class ReferenceDocument {

    static final Path FILE = Path.of("templates", "house-style", "reference.docx");

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String BLUE = "12436D";
    private static final String INK = "3D3D3D";

    private ReferenceDocument() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, bytes());
    }

    static byte[] bytes() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships("styles", "styles.xml", "numbering", "numbering.xml", "settings", "settings.xml"));
        parts.put("word/document.xml", document());
        parts.put("word/numbering.xml", numbering());
        parts.put("word/settings.xml", settings());
        parts.put("word/styles.xml", styles());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String contentTypes() {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="%1$snumbering+xml"/>
                <Override PartName="/word/settings.xml" ContentType="%1$ssettings+xml"/>
                </Types>
                """.formatted(main);
    }

    private static String relationships(String... kindsAndTargets) {
        String all = IntStream.range(0, kindsAndTargets.length / 2)
                .mapToObj(i -> "<Relationship Id=\"rId" + (i + 1)
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kindsAndTargets[2 * i] + "\" Target=\"" + kindsAndTargets[2 * i + 1] + "\"/>")
                .collect(Collectors.joining());
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    /// One paragraph in each paragraph style, so that who opens the file sees what there is to change.
    private static String document() {
        String samples = paragraphStyles().stream()
                .filter(look -> !List.of("Normal", "SectionEnd").contains(look.id()))
                .map(look -> "<w:p><w:pPr><w:pStyle w:val=\"" + look.id() + "\"/></w:pPr><w:r><w:t>This is the style "
                        + look.name() + ".</w:t></w:r></w:p>")
                .collect(Collectors.joining("\n"));
        return "<w:document " + W + "><w:body>\n" + samples + """

                <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1361" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="0" \
                w:gutter="0"/></w:sectPr></w:body></w:document>
                """;
    }

    private static String settings() {
        return "<w:settings " + W + """
                ><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>\
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
                </w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
                """;
    }

    private static String numbering() {
        return "<w:numbering " + W + ">"
                + abstractNumber(1, List.of("bullet", "bullet", "bullet"), List.of("\u2022", "\u2013", "\u2022"))
                + abstractNumber(2, List.of("decimal", "lowerLetter", "lowerRoman"), List.of("%d.", "%d)", "%d."))
                + abstractNumber(3, List.of("lowerLetter", "lowerRoman", "decimal"), List.of("%d)", "%d)", "%d."))
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(number ->
                                "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + number + "\"/></w:num>")
                        .collect(Collectors.joining())
                + "</w:numbering>";
    }

    private static String abstractNumber(int id, List<String> formats, List<String> texts) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                + IntStream.range(0, 9)
                        .mapToObj(level -> """
                                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>\
                                <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
                                <w:pPr><w:ind w:left="%d" w:hanging="397"/></w:pPr></w:lvl>\
                                """.formatted(
                                        level,
                                        formats.get(level % 3),
                                        texts.get(level % 3).replace("%d", "%" + (level + 1)),
                                        397 * (level + 1)))
                        .collect(Collectors.joining())
                + "</w:abstractNum>";
    }

    /// A paragraph style: what it is called and how it differs from the one it is based on.
    private record Look(String id, String name, String basedOn, String paragraph, String run) {

        String xml() {
            boolean own = id.startsWith("Table")
                    || List.of(
                                    "Label",
                                    "HeaderLine",
                                    "Summary",
                                    "Numbered",
                                    "ListLetters",
                                    "Figure",
                                    "Contact",
                                    "ContactFirst",
                                    "SectionEnd")
                            .contains(id);
            return "<w:style w:type=\"paragraph\"" + (own ? " w:customStyle=\"1\"" : "")
                    + (id.equals("Normal") ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\""
                    + name + "\"/>" + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
                    + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>\n";
        }
    }

    private static String spacing(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    private static String numbered(int id) {
        return "<w:numPr><w:numId w:val=\"" + id + "\"/></w:numPr>" + spacing(0, 80);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String colour(String colour) {
        return "<w:color w:val=\"" + colour + "\"/>";
    }

    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final String KEEP = "<w:keepNext/><w:keepLines/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";

    private static List<Look> paragraphStyles() {
        return List.of(
                new Look("Normal", "Normal", "", "", ""),
                new Look("BodyText", "Body Text", "Normal", spacing(0, 140), ""),
                new Look("Label", "Label", "Normal", KEEP + spacing(0, 60), BOLD + colour(INK) + size(22)),
                new Look(
                        "Heading1",
                        "heading 1",
                        "Normal",
                        KEEP + spacing(0, 100) + "<w:outlineLvl w:val=\"0\"/>",
                        BOLD + colour(BLUE) + size(36)),
                new Look("Subtitle", "Subtitle", "Normal", spacing(0, 260), colour(INK) + size(24)),
                new Look(
                        "Heading2",
                        "heading 2",
                        "Normal",
                        KEEP + spacing(320, 120) + "<w:outlineLvl w:val=\"1\"/>",
                        BOLD + colour(BLUE) + size(26)),
                new Look(
                        "Heading3",
                        "heading 3",
                        "Normal",
                        KEEP + spacing(240, 80) + "<w:outlineLvl w:val=\"2\"/>",
                        BOLD + colour(INK) + size(22)),
                new Look(
                        "HeaderLine",
                        "Header Line",
                        "Normal",
                        spacing(0, 80) + "<w:ind w:left=\"2892\" w:hanging=\"2892\"/>",
                        ""),
                new Look("Summary", "Summary", "Normal", """
                        <w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="12436D"/></w:pBdr>\
                        <w:shd w:val="clear" w:color="auto" w:fill="F1F4F7"/>\
                        <w:spacing w:before="140" w:after="80"/><w:ind w:left="284"/>""", ""),
                new Look("Numbered", "Numbered", "BodyText", "<w:ind w:left=\"720\" w:hanging=\"720\"/>", ""),
                new Look("ListBullet", "List Bullet", "BodyText", numbered(1), ""),
                new Look("ListNumber", "List Number", "BodyText", numbered(2), ""),
                new Look("ListLetters", "List Letters", "BodyText", numbered(3), ""),
                new Look("ListContinue", "List Continue", "BodyText", spacing(0, 80) + "<w:ind w:left=\"397\"/>", ""),
                new Look("Caption", "caption", "Normal", KEEP + spacing(280, 100), BOLD + colour(BLUE) + size(20)),
                new Look("Figure", "Figure", "Normal", "<w:keepLines/>" + spacing(0, 160), ""),
                new Look(
                        "TableText",
                        "Table Text",
                        "Normal",
                        "<w:spacing w:before=\"20\" w:after=\"20\" " + "w:line=\"240\" w:lineRule=\"auto\"/>",
                        size(18)),
                new Look("TableNumber", "Table Number", "TableText", RIGHT, ""),
                new Look("TableHeading", "Table Heading", "TableText", KEEP, BOLD + colour(INK)),
                new Look("TableHeadingNumber", "Table Heading Number", "TableHeading", RIGHT, ""),
                new Look("TableHeadingGroup", "Table Heading Group", "TableHeading", "<w:jc w:val=\"center\"/>", ""),
                new Look("TableSubtotal", "Table Subtotal", "TableText", "", BOLD),
                new Look("TableSubtotalNumber", "Table Subtotal Number", "TableSubtotal", RIGHT, ""),
                new Look("TableTotal", "Table Total", "TableText", spacing(50, 50), BOLD),
                new Look("TableTotalNumber", "Table Total Number", "TableTotal", RIGHT, ""),
                new Look(
                        "TableNote",
                        "Table Note",
                        "Normal",
                        KEEP + "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"250\" w:lineRule=\"auto\"/>",
                        colour(INK) + size(17)),
                new Look(
                        "TableSource",
                        "Table Source",
                        "TableNote",
                        "<w:keepNext w:val=\"0\"/>"
                                + "<w:spacing w:before=\"20\" w:after=\"240\" w:line=\"250\" w:lineRule=\"auto\"/>",
                        ""),
                new Look("Contact", "Contact", "Normal", "<w:keepLines/>" + spacing(0, 40), ""),
                new Look("ContactFirst", "Contact First", "Contact", KEEP + spacing(200, 40), ""),
                new Look("Header", "header", "Normal", """
                        <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="A6A6A6"/></w:pBdr>\
                        <w:spacing w:before="0" w:after="0"/>""", colour(INK) + size(17)),
                new Look(
                        "SectionEnd",
                        "Section End",
                        "Normal",
                        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
                        size(2)));
    }

    private static String styles() {
        return "<w:styles " + W + """
                ><w:docDefaults><w:rPrDefault><w:rPr>\
                <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
                <w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>\
                </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>\
                <w:spacing w:before="0" w:after="0" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                """
                + paragraphStyles().stream().map(Look::xml).collect(Collectors.joining()) + """
                <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
                <w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>
                <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>\
                <w:rPr><w:b/><w:bCs/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/>\
                <w:rPr><w:i/><w:iCs/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
                <w:rPr><w:color w:val="12436D"/><w:u w:val="single"/></w:rPr></w:style>
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
                <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
                <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
                <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/>\
                <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
                <w:bottom w:val="single" w:sz="8" w:space="0" w:color="3D3D3D"/>\
                <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tblBorders><w:tblCellMar>\
                <w:top w:w="20" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/>\
                <w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
                <w:semiHidden/></w:style>
                </w:styles>
                """;
    }
}
