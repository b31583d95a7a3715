package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product at the far end needs a paragraph of its own, or, of another maker, the list of compatible products. */
final class RemoteProduct implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            judgements.add(judge(hearing, link));
        }
        return judgements;
    }

    private static Judgement judge(Hearing hearing, Connection link) {
        Site central = hearing.world().site(link.from());
        Site remote = hearing.world().site(link.to());
        List<Paragraph> own = hearing.paragraphs("act", central);
        List<Paragraph> cited = new ArrayList<>(own.isEmpty() ? hearing.nearest("act", central) : own);
        if (hearing.world().isForeign(remote)) {
            @Nullable String compatibility = remote.thing().findText("compatibility");
            if (compatibility == null) {
                return Judgement.undetermined(link.subject(), cited);
            }
            if (compatibility.equals("listed")) {
                return Judgement.granted(link.subject(), cited);
            }
            cited.addAll(hearing.reserving(remote, false));
            return Judgement.violated(link.subject(), cited);
        }
        List<Paragraph> opening = Operating.opening(hearing.law(), remote, hearing.rule().word("mechanism"));
        if (!opening.isEmpty()) {
            cited.add(opening.get(0));
            return Judgement.granted(link.subject(), cited);
        }
        boolean isOneLicensee = central.licensee().equals(remote.licensee());
        boolean isOpen = isOneLicensee && hearing.rule().names("openFor").contains(remote.governing());
        if (isOpen && hearing.isWide(hearing.rule().findName("question"))) {
            // The central paragraph then opens what the licensee may use itself.
            cited.addAll(Operating.operatorScope(hearing.law(), remote));
            return Judgement.granted(link.subject(), cited);
        }
        cited.addAll(hearing.reserving(remote, !isOneLicensee));
        return Judgement.violated(link.subject(), cited);
    }
}
