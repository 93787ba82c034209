# Normalisation in float32, whatever the format of the input.
#
# site is the index of the norm's scale site (site + 1 is its normalised output), or -1 where nothing can be watched.
# A LayerNorm's output site lies after gain and bias, an RMSNorm's before its gain (as TransformerLens has it).


def norm(self, x: Tensor, weights: Dict[str, Tensor], name: str, site: int) -> Tensor:
  gain = weights[name + ".weight"]
  f = x
  if x.dtype != torch.float32:
    gain = gain.to(torch.float32)
    f = x.to(torch.float32)
  if self.gain_offset != 0.0:
    gain = gain + self.gain_offset
  watched = site >= 0 and (self.watches(site) or self.watches(site + 1))
  if self.rms:
    if not watched:
      y = f * self.reciprocal_of_spread(f) * gain
    else:
      scale = torch.sqrt(torch.mean(f * f, [-1], True) + self.epsilon)
      scale = self.visit(site, scale, 1, -1, -1)
      y = self.visit(site + 1, f / scale, 1, -1, -1) * gain
  else:
    bias = weights[name + ".bias"].to(torch.float32)
    if not watched:
      y = torch.layer_norm(f, gain.shape, gain, bias, self.epsilon)
    else:
      centred = f - torch.mean(f, [-1], True)
      scale = torch.sqrt(torch.mean(centred * centred, [-1], True) + self.epsilon)
      scale = self.visit(site, scale, 1, -1, -1)
      y = self.visit(site + 1, centred / scale * gain + bias, 1, -1, -1)
  if x.dtype != torch.float32:
    y = y.to(x.dtype)
  return y


def reciprocal_of_spread(self, f: Tensor) -> Tensor:
  # 1 / sqrt(mean(f^2) + epsilon) of each row, in one pass over memory.
  length = torch.linalg_vector_norm(f, 2, [-1], True, dtype=None)
  return torch.rsqrt(torch.mul(length, length) * (1.0 / f.size(-1)) + self.epsilon)
