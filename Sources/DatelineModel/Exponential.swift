/// e to a power, good to 1e-6 of its size; powers beyond ±80 are cut off. The same on every machine, which no C
/// library promises.
@inlinable package func exponential(of power: Float) -> Float {
  let halvings = min(max(power, -80), 80) * 1.442_695_04
  let whole = halvings.rounded(.down)
  let rest = (halvings - whole) * 0.693_147_18
  let tail = 0.166_666_67 + rest * (0.041_666_67 + rest * (0.008_333_33 + rest * 0.001_388_9))
  return Float(sign: .plus, exponent: Int(whole), significand: 1 + rest * (1 + rest * (0.5 + rest * tail)))
}
