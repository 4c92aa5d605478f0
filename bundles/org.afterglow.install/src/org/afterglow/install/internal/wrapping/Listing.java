package org.afterglow.install.internal.wrapping;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;

/**
 * A list of contents of a repository, without everything that leads somewhere else: mirrors, counters, references to other
 * repositories. p2 would ask them.
 */
final class Listing {

	private static final QName NAME = new QName("name");
	private static final QName OUTPUT = new QName("output");
	private static final String INSIDE = "${repoUrl}/";
	private static final Set<String> LEADING_OUT = Set.of("p2.mirrorsURL", "p2.mirrorsBaseURL", "p2.statsURI");

	private Listing() {
	}

	static void copy(InputStream from, OutputStream to) throws XMLStreamException, InstallRefused {
		XMLInputFactory input = XMLInputFactory.newDefaultFactory();
		input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLEventReader reader = input.createXMLEventReader(from, "UTF-8");
		XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
		while (reader.hasNext()) {
			XMLEvent event = reader.nextEvent();
			if (event.getEventType() == XMLStreamConstants.DTD || event.isEntityReference()) {
				throw new InstallRefused(Reason.NOT_PLAIN, "A list of contents has a document type.");
			}
			if (event.isStartElement() && leadsOut(event.asStartElement())) {
				skip(reader);
			} else {
				writer.add(event);
			}
		}
		writer.close();
		reader.close();
	}

	private static boolean leadsOut(StartElement element) throws InstallRefused {
		return switch (element.getName().getLocalPart()) {
			case "references" -> true;
			case "property" -> LEADING_OUT.contains(value(element, NAME));
			case "rule" -> {
				String output = value(element, OUTPUT);
				if (!output.startsWith(INSIDE) || output.contains("..")) {
					throw new InstallRefused(Reason.POINTS_ELSEWHERE, "Files are to come from " + output);
				}
				yield false;
			}
			default -> false;
		};
	}

	private static String value(StartElement element, QName name) {
		Attribute attribute = element.getAttributeByName(name);
		return attribute == null ? "" : attribute.getValue();
	}

	private static void skip(XMLEventReader reader) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			XMLEvent event = reader.nextEvent();
			depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
		}
	}
}
