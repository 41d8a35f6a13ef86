namespace ZiWbk.Assessment;

/// <summary>One text in the two languages of the product, written side by side where it is used.</summary>
/// <param name="Id">Formal Indonesian.</param>
/// <param name="En">English, equally complete.</param>
public readonly record struct Bilingual(string Id, string En)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.English ? En : Id;

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The languages the product speaks.</summary>
public enum Language
{
    /// <summary>Indonesian, the default.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}
