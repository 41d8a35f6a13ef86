using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiWbk.Status.Json;

/// <summary>A word of the domain that is one of a few, written small: <c>tpi</c>, <c>put-off</c>. A number is refused.</summary>
/// <typeparam name="T">The words.</typeparam>
internal sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
