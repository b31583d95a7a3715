package dev.rightful.bench.peer;

import dev.rightful.model.Topology;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rule engine that engineers on the JVM think of first. Its rules are compiled to classes once; each topology is judged
 * in a session from a pool, which is the engine's own way to spare what a new session costs. It starts from a list of
 * {@link Fact}; telling them to the session is part of judging, as the engine matches while it is told.
 */
public final class Drools implements Peer {

    private static final String RULES = "rules.drl";

    private final KieSessionsPool sessions;
    private final LocalDate asOf;

    /** Compiles the rules; they are asked for a day. */
    public Drools(LocalDate asOf) throws IOException {
        this.asOf = asOf;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + RULES, SharedRules.text(RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBase rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        sessions = rules.newKieSessionsPool(1);
    }

    @Override
    public String name() {
        return "Drools";
    }

    @Override
    public Given given(Topology topology) {
        List<Fact> facts = Fact.of(topology);
        return () -> judge(facts);
    }

    private Collection<Answer> judge(List<Fact> facts) {
        Set<Answer> answers = new HashSet<>();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("answers", answers);
            session.setGlobal("day", asOf);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answers;
    }
}
