package dev.rightful.faults;

import static dev.rightful.faults.Edit.adds;
import static dev.rightful.faults.Edit.boundary;
import static dev.rightful.faults.Edit.calls;
import static dev.rightful.faults.Edit.counts;
import static dev.rightful.faults.Edit.negated;
import static dev.rightful.faults.Edit.reads;
import static dev.rightful.faults.Edit.returns;
import static dev.rightful.faults.Edit.says;
import static dev.rightful.faults.Edit.subtracts;
import static dev.rightful.faults.Edit.unasked;
import static dev.rightful.faults.Edit.withoutCalling;

import java.util.List;
import java.util.stream.Stream;

/** The faults: one in the class of every shape of rule, and more in what the shapes share. */
final class Faults {

    private static final List<Fault> LINKS = List.of(
            new Fault("a product without a clause on federation may do what another one may",
                    "evaluation.ProductMay", "judge", calls("findApplicable", "findOwn")),
            new Fault("the near end is looked at in place of the far end",
                    "evaluation.PartnerMay", "judge", calls("from", "to")),
            new Fault("an open question about a remote's product is never asked",
                    "evaluation.RemoteMay", "judge", withoutCalling("List.contains")),
            new Fault("licences are taken over from the wrong end of a link",
                    "evaluation.TakesOver", "judge", calls("from", "to")),
            new Fault("a second parent is overlooked",
                    "evaluation.Tree", "findOtherParent", returns(null)),
            new Fault("as many camera licences as cameras are too few",
                    "evaluation.CentralCameraLicences", "judge", boundary(1)),
            new Fault("licences that count by an open question only are forgotten",
                    "evaluation.RemoteCameraLicences", "judge", calls("bought", "boughtOrMore")),
            new Fault("the release that another edition names is too early for it",
                    "evaluation.HostMay", "withoutSection", boundary(1)),
            new Fault("the first release that will do is too old",
                    "evaluation.ReleaseFrom", "judged", boundary(1)),
            new Fault("as many failover licences as servers are too few",
                    "evaluation.ServersLicensed", "judge", boundary(1)),
            new Fault("a server in one failover pair is in too many",
                    "evaluation.Pair", "judge", boundary(1)),
            new Fault("sites of other licensees behind a failover pair are not found",
                    "evaluation.OwnBusiness", "findStrangers", withoutCalling("putAll")),
            new Fault("a Friday is no business day and a Saturday is one",
                    "evaluation.Relocated", "due", reads("FRIDAY", "SATURDAY")),
            new Fault("what a product includes has to be licensed once more",
                    "evaluation.HostLicence", "judge", withoutCalling("contains")),
            new Fault("the clients of a wall are asked about where its product is not named",
                    "evaluation.ClientsStated", "judge", calls("noneMatch", "anyMatch")));

    private static final List<Fault> SITES = List.of(
            new Fault("whoever owns premises has no right in them, only who controls them",
                    "evaluation.PremisesRights", "isOf", calls("controller", "owner")),
            new Fault("a product without a clause on a sort of server may run what another one may",
                    "evaluation.SiteMay", "judge", calls("findApplicable", "findOwn")),
            new Fault("affiliates may not share a base licence where their product allows it",
                    "evaluation.BaseLicence", "ofAnother", negated(1)),
            new Fault("parts of an extension are in place where no clause has them",
                    "evaluation.ExtensionHost", "placed", calls("allMatch", "noneMatch")),
            new Fault("the first release that an extension needs is too old for it",
                    "evaluation.ExtensionRelease", "isBefore", boundary(1)),
            new Fault("the first release of an extension that another edition names is too early",
                    "evaluation.ExtensionEdition", "grants", boundary(1)),
            new Fault("an extension is not included yet with the first release that includes it",
                    "evaluation.ExtensionLicence", "included", boundary(1)),
            new Fault("what the sites of a code use of an extension is not added up",
                    "evaluation.ExtensionQuantity", "counted", subtracts()),
            new Fault("features that are not in use need a service contract",
                    "evaluation.ServiceContract", "used", reads("FALSE", "TRUE")),
            new Fault("a tool serves any purpose",
                    "evaluation.ExtensionPurpose", "judge", says("rf:feature", "rf:purpose")),
            new Fault("of computers the controller is asked about, not the owner",
                    "evaluation.OwnComputers", "parties", calls("controller", "owner")),
            new Fault("the edition that shipped with a release is older than itself",
                    "evaluation.GoverningEdition", "judge", boundary(1)),
            new Fault("whoever installed its own site has to show its acceptance",
                    "evaluation.LicenseeAccepted", "installed", withoutCalling("String.equals")),
            new Fault("what parties under sanctions operate is not found",
                    "evaluation.FreeOfSanctions$Sites", "act", withoutCalling("merge")),
            new Fault("a finding on human rights counts from the day behind its own",
                    "evaluation.NotLapsed", "recorded", calls("isOver", "hasCome")),
            new Fault("licences can still be activated for so many months",
                    "evaluation.ActivationOpen", "judge", calls("plusMonths", "plusYears")),
            new Fault("an account is registered when that was asked for",
                    "evaluation.AccountRegistered", "judge", calls("asked", "completed")),
            new Fault("a product runs on an image for another one",
                    "evaluation.ImageLicensed", "otherProduct", returns(null)),
            new Fault("clients that base licences include are added to the licences",
                    "evaluation.ClientsCovered", "tally", adds()),
            new Fault("what is used elsewhere than on its appliance is taken to be in place",
                    "evaluation.StaysOnUnit", "delivered", reads("IN_PLACE", "ELSEWHERE")));

    private static final List<Fault> CODES = List.of(
            new Fault("as many servers as are allowed are too many",
                    "evaluation.AtMost", "judged", boundary(1)),
            new Fault("that several licensees share a code is overlooked",
                    "evaluation.SharedCode", "hasOneLicensee", returns(true)),
            new Fault("fewer device licences suffice while a question is open",
                    "evaluation.DeviceLicences", "judge", calls("min", "max")),
            new Fault("as many devices as a product takes are too many",
                    "evaluation.DeviceCap", "byNumber", boundary(1)));

    private static final List<Fault> OPERATIONS = List.of(
            new Fault("nobody asks about those who work for a licensee whose product names no operators",
                    "evaluation.OperatorInside", "judge", withoutCalling("worker")),
            new Fault("of several affiliations the worst decides",
                    "evaluation.AffiliateAccepted", "judge", calls("worse", "better")),
            new Fault("an authority investigates for whomever it reaches",
                    "evaluation.Investigation", "judge", calls("site", "at")),
            new Fault("a permission that was refused is taken for one that is missing",
                    "evaluation.PermissionHeld", "judge", withoutCalling("isAgainst")),
            new Fault("operation over Interconnect is granted whatever its licences say",
                    "evaluation.LicensesLastLink", "judge", withoutCalling("findDuty")),
            new Fault("a permission that names the third party above a central does not help",
                    "evaluation.AboveLastLink", "judge", withoutCalling("holdsNaming")),
            new Fault("a question about operating a product over links is never asked",
                    "evaluation.NothingGrants", "judge", withoutCalling("contains")));

    private static final List<Fault> SHARED = List.of(
            new Fault("sites that share a code are judged each for itself",
                    "evaluation.Deployment", "indexSites", withoutCalling("slc")),
            new Fault("a planned licence counts as owned",
                    "evaluation.LicenceBook", "<init>", withoutCalling("planned")),
            new Fault("licences of one kind under a code are not added up",
                    "evaluation.Code", "pieces", subtracts()),
            new Fault("camera licences that an affiliate needs for itself are not held back",
                    "evaluation.CameraLicences", "supply", calls("min", "max")),
            new Fault("addresses are counted where channels are",
                    "evaluation.DeviceCounter", "count", calls("addresses", "channels")),
            new Fault("a permission that names others covers everybody",
                    "evaluation.Papers", "names", returns(true)),
            new Fault("a contract without a reference proves that somebody works for a licensee",
                    "evaluation.Contracts", "of", negated(3)),
            new Fault("an acceptance in time is one behind the purchase",
                    "evaluation.Submission", "by", calls("isBefore", "isAfter")),
            new Fault("the strict reading takes the better answer",
                    "evaluation.Opinion", "open", calls("better", "worse")),
            new Fault("of several outcomes of one rule the better one is kept",
                    "evaluation.Outcome", "worse", negated(1)),
            new Fault("of several ways to operate a site the best one counts",
                    "evaluation.OperationBook$Entry", "add", negated(2)),
            new Fault("an association can be an affiliate like a company",
                    "evaluation.Affiliates", "isCompany", returns(true)),
            new Fault("what an operator reaches is not limited by its entry",
                    "evaluation.Operations", "acts", withoutCalling("limited")),
            new Fault("whoever logs in at the far end of a link is taken to log in before it",
                    "evaluation.Operations", "logsInBefore", calls("findOutgoing", "findIncoming")),
            new Fault("the first release of an edition has the edition before it",
                    "evaluation.Governing", "findShippedWith", boundary(1)),
            new Fault("a clause is about every product",
                    "rights.Clause", "concerns", returns(true)),
            new Fault("whatever a clause asks for is the case",
                    "rights.Clause", "allows", returns(true)));

    private static final List<Fault> CITED = List.of(
            new Fault("a source outside the agreement grants links",
                    "evaluation.LinkClauses", "ids", withoutCalling("isEmpty")),
            new Fault("a link rests on the last rule alone that is asked about it",
                    "evaluation.LinkClauses", "add", boundary(2)),
            new Fault("an operation that a reading grants is granted by what reserves it",
                    "evaluation.Citing", "ids", withoutCalling("findOwnUse")),
            new Fault("what an authority may do is not looked up where the circle of operators is described",
                    "evaluation.Citing", "find", withoutCalling("findOwnUse")),
            new Fault("who works for a licensee elsewhere is a stranger under every reading",
                    "evaluation.Opinion", "prefers", returns(false)),
            new Fault("of ways to operate that are alike that of the last role is told",
                    "evaluation.OperationBook$Entry", "decides", negated(3)));

    private static final List<Fault> GRAPH = List.of(
            new Fault("half of the votes controls",
                    "graph.Shareholders", "isControl", boundary(1)),
            new Fault("control through a party that is controlled itself is missed",
                    "graph.Shareholders", "controlled", withoutCalling("Deque.add")),
            new Fault("votes that several hold together are not added up",
                    "graph.Shareholders$Share", "plus", calls("subtract", "add")),
            new Fault("two parties with one owner are no affiliates",
                    "graph.Shareholders", "haveCommon", returns(false)),
            new Fault("the most votes that somebody may have are those that it has",
                    "graph.Control", "<init>", calls("max", "min")),
            new Fault("two sites that are each other's parents make no cycle",
                    "graph.Cycles", "<init>", counts(2, 1)),
            new Fault("no chain of federation links is followed",
                    "graph.ReachExpression", "parse", says("+", "*")),
            new Fault("who logs in at a site may come from there over a link back to it",
                    "graph.Walk", "goesOn", returns(true)),
            new Fault("somebody operates its own site once more by a way that leads back to it",
                    "graph.Walk", "collectArrivals", unasked(4)),
            new Fault("the way back from a site that is sought takes any link",
                    "graph.Nearest", "follows", returns(true)));

    private Faults() {}

    /** All of them. */
    static List<Fault> all() {
        return Stream.of(LINKS, SITES, CODES, OPERATIONS, SHARED, CITED, GRAPH).flatMap(List::stream).toList();
    }
}
