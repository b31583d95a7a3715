package dev.rightful.report;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line. Characters that XML has no place for are shown by number. */
final class Xml {

    private final XMLStreamWriter xml;
    private int depth;
    /** Whether the innermost element has other elements in it. */
    private boolean hasElements;

    Xml(Appendable out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Unflushed(out));
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Begins an element. */
    void open(String name) throws IOException {
        try {
            line();
            xml.writeStartElement(name);
            depth++;
            hasElements = false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Adds an attribute to the element that has just begun. */
    void attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, Visible.of(value));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Adds text to the innermost element. */
    void text(String text) throws IOException {
        try {
            xml.writeCharacters(Visible.of(text));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Adds a line of text to the innermost element. */
    void line(String text) throws IOException {
        try {
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        text(text);
    }

    /** Ends the innermost element. */
    void close() throws IOException {
        try {
            depth--;
            if (hasElements) {
                line();
            }
            xml.writeEndElement();
            hasElements = true;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Ends the document. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException broken ? broken : new IOException(e.getMessage(), e);
    }
}
