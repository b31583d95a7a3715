package dev.rightful.exchange;

import dev.rightful.exchange.Form.Datatype;
import dev.rightful.exchange.Form.Field;
import dev.rightful.exchange.Form.Kind;
import dev.rightful.exchange.Form.Named;
import dev.rightful.exchange.Form.Need;
import dev.rightful.exchange.Thing.Node;
import dev.rightful.exchange.Thing.Statement;
import dev.rightful.exchange.Value.Fields;
import dev.rightful.exchange.Value.Items;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a document into the things of its RDF form. */
final class Things {

    private final String topology;
    private final List<Thing> named = new ArrayList<>();
    private final Set<String> parties = new LinkedHashSet<>();

    private Things(String topology) {
        this.topology = topology;
    }

    /**
     * The things that have a name, in the order of the document: the topology, then what it consists of, then the parties that
     * are named in it and nowhere described.
     *
     * @param document with everything said that may be left to a default
     */
    static List<Thing> of(Fields document) {
        Things things = new Things(text(document, "topology"));
        things.add(Forms.TOPOLOGY, document, null);
        Value listed = document.fields().get("parties");
        if (listed instanceof Items items) {
            items.values().forEach(each -> things.parties.remove(text((Fields) each, Terms.ID)));
        }
        things.parties.forEach(things::addNamed);
        return things.named;
    }

    private void addNamed(String party) {
        named.add(new Thing(Terms.nameOf(Named.PARTY, topology, party), Forms.PARTIES.name(),
                List.of(plain(Terms.ID, party, Datatype.STRING), isListed(false))));
    }

    /** What stands for an object: its name, or the thing itself. */
    private Node add(Form form, Fields object, @Nullable Integer position) {
        List<Statement> statements = new ArrayList<>();
        Named kind = form.things();
        // A thing stands before those that hang from it.
        int place = named.size();
        if (position != null) {
            statements.add(plain(Terms.POSITION, position.toString(), Datatype.INTEGER));
        }
        for (Field field : form.fields()) {
            Value value = object.fields().get(field.key());
            boolean fits = value != null && fits(field.kind(), value);
            if (field.need() == Need.STATED) {
                statements.add(plain(field.states(), Boolean.toString(fits), Datatype.BOOLEAN));
            }
            if (value != null && fits) {
                add(field, value, statements);
            }
        }
        if (kind == null) {
            return new Node.Part(new Thing(null, form.name(), statements));
        }
        if (kind == Named.PARTY) {
            statements.add(isListed(true));
        }
        String name = kind == Named.TOPOLOGY
                ? Terms.nameOf(topology)
                : Terms.nameOf(kind, topology, text(object, Terms.ID));
        named.add(place, new Thing(name, form.name(), statements));
        return new Node.Name(name);
    }

    /** One key may have values of two kinds, each with a property of its own. */
    private static boolean fits(Kind kind, Value value) {
        return switch (kind) {
            case Kind.Plain plain -> !(value instanceof Items);
            case Kind.Definitions definitions -> value instanceof Items;
            case Kind.OfOntology name -> true;
            case Kind.Reference reference -> true;
            case Kind.References references -> true;
            case Kind.Words words -> true;
            case Kind.Part part -> true;
            case Kind.Members members -> true;
            case Kind.Typed typed -> true;
        };
    }

    private void add(Field field, Value value, List<Statement> statements) {
        String property = field.property();
        switch (field.kind()) {
            case Kind.Plain plain -> statements.add(plain(property, lexical(value), plain.type()));
            case Kind.OfOntology name -> statements.add(
                    new Statement(property, new Node.Name(Terms.nameOf(name.folder(), lexical(value)))));
            case Kind.Reference reference ->
                    statements.add(new Statement(property, reference(reference.to(), lexical(value))));
            case Kind.References references -> {
                List<Node> nodes = new ArrayList<>();
                items(value).forEach(each -> nodes.add(reference(references.to(), lexical(each))));
                statements.add(new Statement(property, new Node.Sequence(nodes)));
            }
            case Kind.Definitions definitions -> {
                List<Node> nodes = new ArrayList<>();
                items(value).forEach(each -> nodes.add(
                        add(definitions.of(), new Draft().text(Terms.ID, lexical(each)).value(), null)));
                statements.add(new Statement(property, new Node.Sequence(nodes)));
            }
            case Kind.Words words -> {
                List<Node> nodes = new ArrayList<>();
                items(value).forEach(each -> nodes.add(new Node.Plain(lexical(each), Datatype.STRING)));
                statements.add(new Statement(property, new Node.Sequence(nodes)));
            }
            case Kind.Part part -> statements.add(new Statement(property, add(part.of(), (Fields) value, null)));
            case Kind.Members members -> addMembers(property, value, statements, each -> members.of());
            case Kind.Typed typed ->
                    addMembers(property, value, statements, each -> typed.form(text(each, "type")));
        }
    }

    private void addMembers(String property, Value value, List<Statement> statements,
            Function<Fields, Form> form) {
        int position = 0;
        for (Value each : items(value)) {
            Fields object = (Fields) each;
            statements.add(new Statement(property, add(form.apply(object), object, position)));
            position++;
        }
    }

    private Node reference(Named to, String id) {
        if (to == Named.PARTY) {
            parties.add(id);
        }
        return new Node.Name(Terms.nameOf(to, topology, id));
    }

    private static List<Value> items(Value value) {
        return ((Items) value).values();
    }

    private static Statement isListed(boolean listed) {
        return plain(Terms.IS_LISTED, Boolean.toString(listed), Datatype.BOOLEAN);
    }

    private static Statement plain(String property, String text, Datatype type) {
        return new Statement(property, new Node.Plain(text, type));
    }

    private static String text(Fields object, String key) {
        Value value = object.fields().get(key);
        if (value == null) {
            throw new IllegalArgumentException("the document lacks " + key);
        }
        return lexical(value);
    }

    private static String lexical(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Digits digits -> digits.digits();
            case Value.Flag flag -> Boolean.toString(flag.holds());
            case Items items -> throw new IllegalArgumentException("a list has no text of its own");
            case Fields fields -> throw new IllegalArgumentException("an object has no text of its own");
        };
    }
}
