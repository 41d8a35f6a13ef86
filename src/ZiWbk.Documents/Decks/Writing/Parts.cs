using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>Fills the parts of a package.</summary>
internal static class Parts
{
    private static readonly XmlWriterSettings _settings = new() { Encoding = new System.Text.UTF8Encoding(false), CloseOutput = false };

    /// <summary>Makes an element all there is in a part.</summary>
    public static void Fill(this OpenXmlPart part, XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, _settings))
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
