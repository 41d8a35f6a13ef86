namespace ZiWbk.FakeTelegram;

/// <summary>A method or an object of the specification. One that is only a choice between others has subtypes.</summary>
internal sealed record SpecObject(string Name, IReadOnlyDictionary<string, SpecField> Fields, IReadOnlyList<string> Subtypes);
