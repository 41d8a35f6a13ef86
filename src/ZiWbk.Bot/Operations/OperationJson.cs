using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Operation))]
[JsonSerializable(typeof(OperationReply))]
internal sealed partial class OperationJson : JsonSerializerContext;
