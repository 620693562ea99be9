// Judges PDF files with the veraPDF engine: one line per file and profile, one line per kind of fault under it.
// The profiles are read here with the parser of Java itself: the engine's own way needs JAXB, which Java has no longer.
// Arguments: profiles parted by a comma (PDFA-2A,PDFUA-1), then files. Lines: file TAB profile TAB verdict; TAB rule TAB count TAB message.
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class Pdfakeuring {
  private static final int MOST_KINDS = 12;

  private record Argument(String argument) implements ErrorArgument {
    @Override public String getArgument() { return argument; }
    @Override public String getName() { return null; }
    @Override public String getArgumentValue() { return null; }
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) elements.add((Element) found.item(at));
    return elements;
  }

  private static Rule rule(Element rule) {
    Element id = child(rule, "id");
    Element error = child(rule, "error");
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : all(error, "argument")) arguments.add(new Argument(argument.getTextContent()));
    return Profiles.ruleFromValues(
      Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")), id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
      rule.getAttribute("object"),
      rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
      rule.getAttribute("tags"),
      child(rule, "description").getTextContent(),
      child(rule, "test").getTextContent(),
      Profiles.errorFromValues(child(error, "message").getTextContent(), arguments),
      new ArrayList<>());
  }

  private static ValidationProfile profile(String name) throws Exception {
    try (InputStream xml = PDFAParser.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      Set<Rule> rules = new HashSet<>();
      for (Element each : all(root, "rule")) rules.add(rule(each));
      Set<Variable> variables = new HashSet<>();
      for (Element each : all(root, "variable")) {
        variables.add(Profiles.variableFromValues(each.getAttribute("name"), each.getAttribute("object"), child(each, "defaultValue").getTextContent(), child(each, "value").getTextContent()));
      }
      PDFAFlavour flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
      return Profiles.profileFromValues(flavour, Profiles.defaultProfile().getDetails(), "", rules, variables);
    }
  }

  private static void judge(String file, String name, ValidationProfile profile) {
    try (
      PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), profile.getPDFAFlavour());
      PDFAValidator validator = ValidatorFactory.createValidator(profile, false)
    ) {
      ValidationResult result = validator.validate(parser);
      Map<String, Integer> kinds = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.PASSED) continue;
        kinds.merge(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + "\t" + assertion.getMessage(), 1, Integer::sum);
      }
      System.out.println(file + "\t" + name + "\t" + (result.isCompliant() && result.getTotalAssertions() > 0 ? "goed" : "fout") + "\t" + result.getTotalAssertions());
      kinds.entrySet().stream().limit(MOST_KINDS).forEach((kind) -> System.out.println("\t" + kind.getKey().split("\t")[0] + "\t" + kind.getValue() + "\t" + kind.getKey().split("\t")[1].replaceAll("\\s+", " ")));
    } catch (Throwable fault) {
      System.out.println(file + "\t" + name + "\tfout\t0");
      System.out.println("\tonleesbaar\t1\t" + String.valueOf(fault).replaceAll("\\s+", " "));
    }
  }

  public static void main(String[] arguments) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String name : arguments[0].split(",")) {
      ValidationProfile profile = profile(name);
      for (int at = 1; at < arguments.length; at++) judge(arguments[at], name, profile);
    }
  }
}
