using System.Text.Json.Serialization;

namespace ZiWbk.Bot.Operations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Operation))]
[JsonSerializable(typeof(OperationReply))]
internal sealed partial class OperationJson : JsonSerializerContext;
