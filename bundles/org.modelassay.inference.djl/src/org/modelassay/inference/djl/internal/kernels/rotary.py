# Rotary position embedding (Su et al. 2021) in the half-rotation layout: coordinate i of a head turns with coordinate
# i + n/2, n being the number of rotated coordinates; the rest of the head, if any, stays.
#
# The tables hold cosine and sine for every position, shape [positions, n], in float32.


def set_rotary(self, cos: Tensor, sin: Tensor) -> None:
  self.cos = cos.clone()
  self.sin = sin.clone()


def rotate(self, x: Tensor, start: int) -> Tensor:
  # x: [batch, positions, heads, head dimension]
  n = self.rotary_dimensions
  count = x.size(1)
  if self.ragged:
    places = self.positions_of_rows(start)
    cos = torch.index_select(unchecked_cast(Tensor, self.cos), 0, places).unsqueeze(1).unsqueeze(1)
    sin = torch.index_select(unchecked_cast(Tensor, self.sin), 0, places).unsqueeze(1).unsqueeze(1)
  else:
    cos = unchecked_cast(Tensor, self.cos).narrow(0, start, count).unsqueeze(1)
    sin = unchecked_cast(Tensor, self.sin).narrow(0, start, count).unsqueeze(1)
  turned = x
  if n < x.size(3):
    turned = x.narrow(3, 0, n)
  f = turned.to(torch.float32)
  half = n // 2
  partner = torch.cat([torch.neg(f.narrow(3, half, half)), f.narrow(3, 0, half)], 3)
  out = (f * cos + partner * sin).to(x.dtype)
  if n < x.size(3):
    out = torch.cat([out, x.narrow(3, n, x.size(3) - n)], 3)
  return out
