using ZiWbk.Assessment;
using ZiWbk.Status.Commands;

namespace ZiWbk.Status.Units;

/// <summary>What commands about offices check, with the sentences that refuse.</summary>
internal static class UnitChecks
{
    public static Decision Unknown(Regency regency, UnitId unit)
    {
        var nearest = NearestText.Of(unit.Value, regency.Units.Keys.Select(known => known.Value));
        return nearest is null
            ? Decision.Refuse($"Kantor '{unit}' tidak ada dalam daftar.", $"There is no office '{unit}'.")
            : Decision.Refuse($"Kantor '{unit}' tidak ada dalam daftar. Maksudnya '{nearest}'?", $"There is no office '{unit}'. Did you mean '{nearest}'?");
    }
}
