package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what audits write, an object on each line, one line at a time. Keys that it does not ask for are passed by, so that
 * results of other versions can be read as long as what it asks for is there.
 */
public final class ResultReader implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private static final String FORMAT = "rightful-report/1";

    private final String name;
    private final JsonParser json;

    /**
     * Reads from a stream.
     *
     * @param name what messages call it
     */
    public ResultReader(InputStream in, String name) throws IOException {
        this.name = name;
        try {
            this.json = JSON.createParser(ObjectReadContext.empty(), in);
        } catch (JacksonIOException e) {
            // The first bytes tell the encoding, and are read at once.
            throw e.getCause();
        }
    }

    /** What reads one line. */
    private interface Reading {
        void read() throws DamagedException;
    }

    /** Reads all that {@code results.ndjson} says. */
    public void readResults(ResultSink sink) throws DamagedException, IOException {
        while (next(() -> result(sink))) {
            // Everything there is to know was told.
        }
    }

    /** Reads all that {@code portfolio.ndjson} says. */
    public void readFindings(ResultSink sink) throws DamagedException, IOException {
        while (next(() -> sink.across(finding()))) {
            // Everything there is to know was told.
        }
    }

    /** The texts and whole numbers of an object by name; what is in its lists and objects is left out. */
    Map<String, String> readObject() throws DamagedException, IOException {
        Map<String, String> values = new HashMap<>();
        if (!next(() -> properties(key -> read(key, values)))) {
            throw damaged("it is empty");
        }
        return values;
    }

    /** Reads one object; false at the end. */
    private boolean next(Reading reading) throws DamagedException, IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                return false;
            }
            checkIs(JsonToken.START_OBJECT);
            reading.read();
            return true;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UnexpectedEndOfInputException e) {
            throw new DamagedException("%s:%d: it ends in the middle of a result".formatted(name, line()), e);
        } catch (JacksonException e) {
            throw new DamagedException("%s:%d: this is no JSON".formatted(name, line()), e);
        }
    }

    /** What reads the value of a property. */
    private interface Property {
        void read(String key) throws DamagedException;
    }

    /** Goes through the object that was begun. */
    private void properties(Property property) throws DamagedException {
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            property.read(key);
        }
    }

    /** What reads the entry of a list. */
    private interface Entry<T> {
        T read() throws DamagedException;
    }

    private <T> List<T> list(Entry<T> entry) throws DamagedException {
        checkIs(JsonToken.START_ARRAY);
        List<T> list = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            checkIs(JsonToken.START_OBJECT);
            list.add(entry.read());
        }
        return list;
    }

    private void result(ResultSink sink) throws DamagedException {
        int line = line();
        Map<String, String> texts = new HashMap<>();
        List<Judgement.Judged> subjects = new ArrayList<>();
        List<Found> findings = new ArrayList<>();
        properties(key -> {
            switch (key) {
                case "links" -> subjects.addAll(list(() -> judged("link")));
                case "operations" -> subjects.addAll(list(() -> judged("operation")));
                case "sites" -> subjects.addAll(list(() -> judged("site")));
                case "findings" -> findings.addAll(list(this::finding));
                case "errors" -> {
                    texts.put(key, "");
                    json.skipChildren();
                }
                default -> read(key, texts);
            }
        });
        String source = wanted("source", texts);
        if (texts.containsKey("errors")) {
            sink.refused();
            return;
        }
        if (!wanted("format", texts).equals(FORMAT)) {
            throw damaged("its format is not " + FORMAT + ", which this program compares");
        }
        sink.judged(new Judgement(line, wanted("topology", texts), source, verdict(texts), subjects, findings));
    }

    private Judgement.Judged judged(String kind) throws DamagedException {
        Map<String, String> texts = new HashMap<>();
        properties(key -> read(key, texts));
        return new Judgement.Judged(new Judgement.Part(kind, wanted("id", texts)), verdict(texts));
    }

    private Found finding() throws DamagedException {
        Map<String, String> texts = new HashMap<>();
        properties(key -> {
            if (key.equals("subject")) {
                checkIs(JsonToken.START_OBJECT);
                properties(part -> read(part, texts));
            } else {
                read(key, texts);
            }
        });
        return new Found(wanted("fingerprint", texts), wanted("rule", texts), verdict(texts), wanted("kind", texts),
                wanted("id", texts), wanted("message", texts), texts.getOrDefault("status", ""));
    }

    /** Keeps what is a text or a number in digits. */
    private void read(String key, Map<String, String> texts) {
        if (json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            texts.put(key, json.getString());
        } else {
            json.skipChildren();
        }
    }

    private String wanted(String key, Map<String, String> texts) throws DamagedException {
        String text = texts.get(key);
        if (text == null) {
            throw damaged("this is no result of an audit, it has no " + key);
        }
        return text;
    }

    private Verdict verdict(Map<String, String> texts) throws DamagedException {
        Verdict verdict = Verdict.find(wanted("verdict", texts));
        if (verdict == null) {
            throw damaged("there is no such verdict as " + texts.get("verdict"));
        }
        return verdict;
    }

    private void checkIs(JsonToken token) throws DamagedException {
        if (json.currentToken() != token) {
            throw damaged("this is no result of an audit");
        }
    }

    private DamagedException damaged(String message) {
        return new DamagedException("%s:%d: %s".formatted(name, line(), message));
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() {
        json.close();
    }
}
