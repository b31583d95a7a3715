package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.Golden;
import dev.rightful.finding.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {

    @Test
    void isASuiteForEachTopologyWithACaseForEachFinding() throws IOException {
        String written = Samples.batch(failingOn(Verdict.VIOLATED, Verdict.UNDETERMINED));

        Golden.assertMatches("report-batch.junit.xml", written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jenkins-junit.xsd", "ant-report.xsd"})
    void keepsToTheSchemaOf(String schema) throws IOException, SAXException {
        Validator validator = validator(schema);
        StringBuilder nothing = new StringBuilder();
        failingOn().begin(nothing, true).end();

        validator.validate(source(Samples.batch(failingOn(Verdict.VIOLATED, Verdict.UNDETERMINED))));
        validator.validate(source(Samples.batch(failingOn(Verdict.VIOLATED))));
        validator.validate(source(Samples.batch(failingOn())));
        validator.validate(source(nothing.toString()));
        validator.validate(source(hostile()));
        assertThatThrownBy(() -> validator.validate(source(hostile().replace("classname", "class"))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void failsWhatMakesTheRunFailAndSkipsTheRest() throws Exception {
        Document both = parsed(Samples.batch(failingOn(Verdict.VIOLATED, Verdict.UNDETERMINED)));
        Document worst = parsed(Samples.batch(failingOn(Verdict.VIOLATED)));
        Document none = parsed(Samples.batch(failingOn()));

        assertThat(counts(both)).isEqualTo("failure 4 skipped 0 error 2");
        assertThat(counts(worst)).isEqualTo("failure 1 skipped 3 error 2");
        assertThat(counts(none)).isEqualTo("failure 0 skipped 4 error 2");
    }

    @Test
    void countsTheCasesOfASuiteRightly() throws Exception {
        Document document = parsed(Samples.batch(failingOn(Verdict.VIOLATED)));

        for (int i = 0; i < 3; i++) {
            Element suite = (Element) document.getElementsByTagName("testsuite").item(i);
            assertThat(suite.getAttribute("id")).isEqualTo(String.valueOf(i));
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
    }

    @Test
    void showsByNumberWhatXmlHasNoPlaceFor() throws Exception {
        Document document = parsed(hostile());

        Element last = (Element) document.getElementsByTagName("failure").item(3);
        assertThat(last.getAttribute("message"))
                .startsWith("</failure>]]>&amp;\\u{0}\\u{a}\\u{fffe}\\u{ffff}\\u{d800}😀 belongs to");
        assertThat(last.getTextContent())
                .startsWith("</failure>]]>&amp;\\u{0}\\u{a}\\u{fffe}\\u{ffff}\\u{d800}😀 belongs");
    }

    private static String hostile() throws IOException {
        return Samples.written(failingOn(Verdict.VIOLATED, Verdict.UNDETERMINED),
                Samples.report("a\"b<c>&\u0007.yaml",
                        Samples.mixed("t", "</failure>]]>&amp;\0\n\ufffe\uffff\ud800😀")));
    }

    private static ReportWriter failingOn(Verdict... verdicts) {
        return new JunitReport(Samples.failingOn(verdicts));
    }

    private static String counts(Document document) {
        Element root = document.getDocumentElement();
        return "failure " + count(root, "failure") + " skipped " + count(root, "skipped") + " error "
                + count(root, "error");
    }

    private static String count(Element element, String name) {
        return String.valueOf(element.getElementsByTagName(name).getLength());
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new StringReader(xml));
    }

    private static Validator validator(String schema) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(new StreamSource(
                Objects.requireNonNull(JunitReportTest.class.getResourceAsStream("/junit/" + schema)))).newValidator();
    }
}
